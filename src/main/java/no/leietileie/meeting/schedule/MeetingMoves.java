package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.leietileie.access.Role;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.SeasonState;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes meetings by hand: another time, venue or other consultants, or cancelled. What no plan may break is refused. Those
 * who were told hear of it, see {@link PlacesChanged}.
 */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class MeetingMoves {

    private final SeasonRepository seasons;
    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final SeasonProblems problems;
    private final HandStore store;
    private final Cancellation cancellation;
    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingMoves(
            SeasonRepository seasons,
            MeetingRepository meetings,
            ParticipantRepository participants,
            SeasonProblems problems,
            HandStore store,
            Cancellation cancellation,
            Promises promises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.meetings = meetings;
        this.participants = participants;
        this.problems = problems;
        this.store = store;
        this.cancellation = cancellation;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    /** @param staff the consultants; those who are not free are replaced when the set is empty, and refused otherwise */
    public PlaceOutcome move(
            SeasonId season, MeetingId id, long version, TimeSlot time, ResourceId venue, Set<ResourceId> staff) {
        return seen(
                season, id, version, meeting -> move(season, meeting, new Spot(time, venue, staff, true, Map.of())));
    }

    /** Nobody comes: those who were in it wait for another place. */
    public PlaceOutcome cancel(SeasonId season, MeetingId id, long version) {
        return seen(season, id, version, meeting -> {
            if (!meeting.isOpenAt(clock.instant())) {
                return new PlaceOutcome.Gone();
            }
            var rules = problems.read(seasons.findById(season.value()).orElseThrow())
                    .problem()
                    .rules();
            return cancellation.cancel(meeting, store.rounds(rules, meeting));
        });
    }

    private PlaceOutcome seen(SeasonId season, MeetingId id, long version, Function<Meeting, PlaceOutcome> change) {
        return alone(season, () -> {
            var meeting = meetings.findById(id.value()).orElse(null);
            if (meeting == null) {
                return new PlaceOutcome.Gone();
            }
            if (meeting.version() != version) {
                return new PlaceOutcome.ChangedBy(meeting.changedByName());
            }
            promises.note(season);
            return change.apply(meeting);
        });
    }

    private PlaceOutcome alone(SeasonId id, Supplier<PlaceOutcome> change) {
        return seasons.lock(id.value()).orElseThrow().state() == SeasonState.PLANNING
                ? new PlaceOutcome.BeingPlanned()
                : change.get();
    }

    /** @return as any other change; what has been changed by others since is refused */
    public PlaceOutcome putBack(PlaceOutcome.Before.OfMeeting was) {
        return alone(
                was.season(),
                () -> meetings.findById(was.meeting().value())
                        .map(meeting -> move(
                                was.season(),
                                meeting,
                                new Spot(was.time(), was.venue(), was.staff(), was.pinned(), was.rounds())))
                        .orElseGet(PlaceOutcome.Gone::new));
    }

    /** The meeting takes place after all. */
    public PlaceOutcome putBack(PlaceOutcome.Before.OfCancelled was) {
        return alone(was.season(), () -> cancellation.restore(was));
    }

    private record Spot(
            TimeSlot time, ResourceId venue, Set<ResourceId> staff, boolean pinned, Map<Long, Integer> rounds) {}

    private PlaceOutcome move(SeasonId id, Meeting meeting, Spot spot) {
        var now = problems.read(seasons.findById(id.value()).orElseThrow());
        long number = meeting.id().value();
        var slot = SlotTimes.of(now.problem().slots()).find(spot.time());
        if (slot.isEmpty() || now.plan().meetings().stream().noneMatch(one -> one.id() == number)) {
            return new PlaceOutcome.Gone();
        }
        var consequences = Explanations.of(now.problem(), now.plan())
                .ofMovingMeeting(number, slot.get(), spot.venue().value());
        if (!consequences.isPossibleByHand()) {
            return new PlaceOutcome.Refused(consequences.hindrances());
        }
        var wanted = spot.staff().stream().map(ResourceId::value).sorted().toList();
        var plan = HandPlan.of(
                now,
                one -> one.id() == number
                        ? one.at(slot.get(), spot.venue().value()).withStaff(wanted)
                        : one);
        if (plan.isEmpty() || !hasStaff(plan.get(), number, wanted)) {
            return new PlaceOutcome.Refused(List.of(new Block(Block.Kind.STAFF_TOO_FEW, wanted.size())));
        }
        return keep(meeting, spot, plan.get());
    }

    private static boolean hasStaff(HandPlan plan, long meeting, List<Long> wanted) {
        var planned = plan.meetings().get(meeting);
        return planned == null || planned.staff().containsAll(wanted);
    }

    private PlaceOutcome keep(Meeting meeting, Spot spot, HandPlan plan) {
        var season = meeting.season();
        var before = new PlaceOutcome.Before.OfMeeting(
                season,
                meeting.id(),
                meeting.slot(),
                meeting.venue(),
                meeting.consultants(),
                meeting.isSlotPinned(),
                store.rounds(plan.problem().rules(), meeting));
        boolean elsewhere =
                !meeting.slot().equals(spot.time()) || !meeting.venue().equals(spot.venue());
        meeting.pinSlot(spot.pinned());
        if (!store.keep(plan, spot.rounds())) {
            return new PlaceOutcome.Refused(
                    List.of(new Block(Block.Kind.ROOM_NOT_FREE, spot.venue().value())));
        }
        if (elsewhere) {
            participants.ofMeetings(List.of(meeting.id().value())).stream()
                    .map(one -> new PlaceChanged(one.household(), season, meeting.id(), meeting.id(), one.isPromised()))
                    .forEach(events::publishEvent);
        }
        events.publishEvent(new PlacesChanged(season));
        return new PlaceOutcome.Done(before);
    }
}
