package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingHappened;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.planning.talks.TalkSchedule;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes a meeting out of the plan, and puts it back as it was. */
@Component
class Cancellation {

    private final SeasonRepository seasons;
    private final SeasonHouseholdRepository households;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonProblems problems;
    private final Bookings bookings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancellation(
            SeasonRepository seasons,
            SeasonHouseholdRepository households,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonProblems problems,
            Bookings bookings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.households = households;
        this.meetings = meetings;
        this.participants = participants;
        this.problems = problems;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    PlaceOutcome cancel(Meeting meeting, Map<Long, Integer> rounds) {
        var season = meeting.season();
        // Who has called off stays on the list of the meeting.
        var present = participants.ofMeetings(List.of(meeting.id().value())).stream()
                .filter(Participant::hasPlace)
                .toList();
        var seats = present.stream()
                .map(one -> new PlaceOutcome.Before.Seat(
                        one.household(),
                        one.isPinned(),
                        one.reason(),
                        rounds.get(one.household().value())))
                .toList();
        participants.deleteAll(present);
        meeting.cancel(CurrentUser.get());
        bookings.release(meeting.reference());
        participants.flush();
        present.forEach(one -> {
            households.findSeen(season.value(), one.household().value()).ifPresent(member -> member.become(null));
            events.publishEvent(new PlaceChanged(one.household(), season, meeting.id(), null, one.isPromised()));
        });
        events.publishEvent(new MeetingHappened(season, meeting.id(), MeetingHappened.What.CANCELLED));
        events.publishEvent(new PlacesChanged(season));
        return new PlaceOutcome.Done(new PlaceOutcome.Before.OfCancelled(season, meeting.id(), seats));
    }

    PlaceOutcome restore(PlaceOutcome.Before.OfCancelled was) {
        var meeting = meetings.findById(was.meeting().value()).orElse(null);
        if (meeting == null || !meeting.isCancelled() || !meeting.slot().start().isAfter(clock.instant())) {
            return new PlaceOutcome.Gone();
        }
        var others = participants.ofSeason(was.season().value()).stream()
                .filter(Participant::hasPlace)
                .collect(Collectors.toMap(Participant::household, Participant::changedByName, (one, _) -> one));
        for (var seat : was.seats()) {
            if (others.containsKey(seat.household())) {
                return new PlaceOutcome.ChangedBy(others.get(seat.household()));
            }
        }
        meeting.restore(CurrentUser.get());
        was.seats().forEach(seat -> seat(meeting, seat));
        meetings.flush();
        var request = new BookingRequest(meeting.reference(), meeting.slot(), meeting.resources(), null);
        if (!bookings.book(request).isEmpty() || !talk(meeting, was)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new PlaceOutcome.Refused(
                    List.of(new Block(Block.Kind.ROOM_NOT_FREE, meeting.venue().value())));
        }
        was.seats()
                .forEach(seat -> events.publishEvent(
                        new PlaceChanged(seat.household(), was.season(), null, meeting.id(), false)));
        events.publishEvent(new MeetingHappened(was.season(), meeting.id(), MeetingHappened.What.RESTORED));
        events.publishEvent(new PlacesChanged(was.season()));
        return new PlaceOutcome.Done(was);
    }

    private void seat(Meeting meeting, PlaceOutcome.Before.Seat seat) {
        households.findSeen(meeting.season().value(), seat.household().value()).ifPresent(member -> {
            var participant = new Participant(meeting, seat.household(), seat.pinned(), CurrentUser.get());
            participant.explain(seat.reason());
            participants.save(participant);
            member.become(null);
        });
    }

    /** @return false when the season no longer has meetings at that time */
    private boolean talk(Meeting meeting, PlaceOutcome.Before.OfCancelled was) {
        var now = problems.read(seasons.findById(was.season().value()).orElseThrow());
        var rounds = new HashMap<Long, Integer>();
        was.seats().forEach(seat -> {
            if (seat.round() != null) {
                rounds.put(seat.household().value(), seat.round());
            }
        });
        var planned = now.plan().meetings().stream()
                .filter(one -> one.id() == meeting.id().value())
                .findFirst();
        planned.ifPresent(one -> {
            var talks = TalkSchedule.of(now.problem()).talks(one, rounds).stream()
                    .collect(Collectors.toMap(Talk::household, Function.identity()));
            participants
                    .ofMeetings(List.of(meeting.id().value()))
                    .forEach(present ->
                            present.talk(talks.get(present.household().value())));
        });
        return planned.isPresent();
    }
}
