package no.leietileie.meeting.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.invitation.PlaceFacts.Interpreting;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.VenueRow;
import no.leietileie.resource.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where everybody of a season is, in the words of letters. */
@Component
class Places {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final Venues venues;
    private final Interpreters interpreters;
    private final Clock clock;

    Places(
            MeetingRepository meetings,
            ParticipantRepository participants,
            Venues venues,
            Interpreters interpreters,
            Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.venues = venues;
        this.interpreters = interpreters;
        this.clock = clock;
    }

    /** Of those in meetings that have not begun, in order of time. */
    List<Place> of(SeasonId season) {
        var open = meetings.ofSeason(season.value()).stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .toList();
        var present = participants
                .ofMeetings(open.stream().map(meeting -> meeting.id().value()).toList())
                .stream()
                .filter(Participant::hasPlace)
                .collect(Collectors.groupingBy(one -> one.meeting()));
        var words = words();
        return open.stream()
                .map(meeting -> meeting.row(present.getOrDefault(meeting.id(), List.of())))
                .flatMap(meeting -> meeting.participants().stream().map(one -> words.place(meeting, one)))
                .toList();
    }

    /** As {@link #of(SeasonId)}, of one household alone. */
    Optional<Place> of(SeasonId season, HouseholdId household) {
        return participants.ofHouseholds(List.of(household.value())).stream()
                .filter(one -> one.isIn(season) && one.hasPlace())
                .flatMap(one -> meetings.findById(one.meeting().value()).stream()
                        .filter(meeting -> meeting.isOpenAt(clock.instant()))
                        .map(meeting -> place(meeting.row(List.of(one)))))
                .findFirst();
    }

    private Place place(MeetingRow meeting) {
        var participant = meeting.participants().getFirst();
        var talk = participant.talk();
        var interpreter = talk == null ? null : talk.interpreter();
        var words = new Words(
                venues.find(meeting.venue()).stream().collect(Collectors.toMap(VenueRow::id, Function.identity())),
                Optional.ofNullable(interpreter).flatMap(interpreters::find).stream()
                        .collect(Collectors.toMap(InterpreterRow::id, Function.identity())));
        return words.place(meeting, participant);
    }

    /** The places that households have called off themselves, in meetings that have not begun. */
    Map<HouseholdId, Set<MailingReference>> declined(SeasonId season) {
        return participants.ofMeetings(toCome(season)).stream()
                .filter(one -> !one.hasPlace())
                .collect(Collectors.groupingBy(
                        Participant::household,
                        Collectors.mapping(one -> Place.about(one.meeting()), Collectors.toSet())));
    }

    /** As {@link #declined(SeasonId)}, of one household alone. */
    Set<MailingReference> declined(SeasonId season, HouseholdId household) {
        var declined = participants.ofHouseholds(List.of(household.value())).stream()
                .filter(one -> one.isIn(season) && !one.hasPlace())
                .map(one -> one.meeting().value())
                .collect(Collectors.toSet());
        return toCome(season, declined).stream()
                .map(meeting -> Place.about(new MeetingId(meeting)))
                .collect(Collectors.toSet());
    }

    Words words() {
        return new Words(
                venues.listAll().stream().collect(Collectors.toMap(VenueRow::id, Function.identity())),
                interpreters.search("").stream().collect(Collectors.toMap(InterpreterRow::id, Function.identity())));
    }

    /** Meetings of which letters are still corrected: those that have not begun, cancelled ones among them. */
    List<Long> toCome(SeasonId season) {
        return meetings.ofSeason(season.value()).stream()
                .filter(meeting -> meeting.slot().start().isAfter(clock.instant()))
                .map(meeting -> meeting.id().value())
                .toList();
    }

    /** Those of these meetings that are in the season and of which letters are still corrected. */
    Set<Long> toCome(SeasonId season, Set<Long> some) {
        return meetings.findAllById(some).stream()
                .filter(meeting -> meeting.season().equals(season))
                .filter(meeting -> meeting.slot().start().isAfter(clock.instant()))
                .map(meeting -> meeting.id().value())
                .collect(Collectors.toSet());
    }

    /** What letters call venues, and how interpreters take part. */
    record Words(Map<ResourceId, VenueRow> venues, Map<ResourceId, InterpreterRow> interpreters) {

        Place place(MeetingRow meeting, ParticipantRow participant) {
            var talk = participant.talk();
            var facts = facts(meeting.slot(), meeting.venue(), talk, meeting.interpreters());
            return new Place(participant.household(), meeting.id(), facts, directions(meeting.venue()));
        }

        String directions(ResourceId venue) {
            var row = venues.get(venue);
            return row == null
                    ? ""
                    : Objects.requireNonNullElse(row.data().facts().mapText(), "");
        }

        PlaceFacts facts(
                TimeSlot slot,
                ResourceId venue,
                ParticipantRow.@Nullable TalkTime talk,
                Collection<BookedInterpreter> booked) {
            var row = venues.get(venue);
            var interpreter = talk == null ? null : talk.interpreter();
            return new PlaceFacts(
                    slot.date(),
                    slot.localStart().toLocalTime(),
                    slot.localEnd().toLocalTime(),
                    row == null ? "" : row.data().name(),
                    row == null
                            ? ""
                            : Objects.requireNonNullElse(row.data().facts().streetAddress(), ""),
                    talk == null ? null : talk.from(),
                    talk == null ? null : talk.to(),
                    interpreter == null ? null : language(interpreter, booked),
                    interpreter == null ? null : interpreting(interpreter));
        }

        private static @Nullable LanguageTag language(ResourceId interpreter, Collection<BookedInterpreter> booked) {
            return booked.stream()
                    .filter(one -> one.interpreter() == interpreter.value())
                    .map(one -> new LanguageTag(one.language()))
                    .findFirst()
                    .orElse(null);
        }

        private Interpreting interpreting(ResourceId interpreter) {
            var row = interpreters.get(interpreter);
            return row == null
                    ? Interpreting.IN_PERSON
                    : interpreting(row.data().facts());
        }

        /** In the room where she can: on a screen it is harder to talk in a group. */
        private static Interpreting interpreting(InterpreterFacts facts) {
            return facts.inPerson()
                    ? Interpreting.IN_PERSON
                    : facts.byScreen() ? Interpreting.BY_SCREEN : Interpreting.BY_PHONE;
        }
    }
}
