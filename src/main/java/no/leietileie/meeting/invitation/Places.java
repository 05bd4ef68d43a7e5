package no.leietileie.meeting.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.meeting.Meeting;
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

    /**
     * What the plan says of some households, in meetings that have not begun.
     *
     * @param places in order of time
     * @param declined those that households have called off themselves
     * @param toCome meetings of which letters are still corrected, cancelled ones among them
     */
    record Standing(List<Place> places, Map<HouseholdId, Set<MailingReference>> declined, Set<Long> toCome) {

        Map<HouseholdId, Place> byHousehold() {
            return places.stream().collect(Collectors.toMap(Place::household, Function.identity(), (one, _) -> one));
        }
    }

    /** Of everybody in the season. */
    Standing of(SeasonId season) {
        var coming = coming(meetings.ofSeason(season.value()));
        var present = participants.ofMeetings(ids(coming));
        return standing(coming, present, _ -> words());
    }

    /**
     * Of one household alone.
     *
     * @param about meetings that it has letters about, also of other seasons, whether or not it is in them any longer
     */
    Standing of(SeasonId season, HouseholdId household, Set<Long> about) {
        var present = participants.ofHouseholds(List.of(household.value())).stream()
                .filter(one -> one.isIn(season))
                .toList();
        var own = Stream.concat(
                        about.stream(),
                        present.stream().map(one -> one.meeting().value()))
                .collect(Collectors.toSet());
        var coming = coming(meetings.findAllById(own).stream()
                .filter(meeting -> meeting.season().equals(season))
                .toList());
        return standing(coming, present, this::words);
    }

    /** All meetings of the season of which letters are still corrected. */
    Set<Long> toCome(SeasonId season) {
        return ids(coming(meetings.ofSeason(season.value())));
    }

    private static Set<Long> ids(List<Meeting> some) {
        return some.stream().map(meeting -> meeting.id().value()).collect(Collectors.toSet());
    }

    private List<Meeting> coming(List<Meeting> all) {
        return all.stream()
                .filter(meeting -> meeting.slot().start().isAfter(clock.instant()))
                .toList();
    }

    private Standing standing(
            List<Meeting> coming, List<Participant> present, Function<List<MeetingRow>, Words> words) {
        var toCome = ids(coming);
        var placed =
                present.stream().filter(Participant::hasPlace).collect(Collectors.groupingBy(Participant::meeting));
        var rows = coming.stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()) && placed.containsKey(meeting.id()))
                .map(meeting -> meeting.row(placed.getOrDefault(meeting.id(), List.of())))
                .toList();
        var known = words.apply(rows);
        var places = rows.stream()
                .flatMap(row -> row.participants().stream().map(one -> known.place(row, one)))
                .toList();
        var declined = present.stream()
                .filter(one -> !one.hasPlace() && toCome.contains(one.meeting().value()))
                .collect(Collectors.groupingBy(
                        Participant::household,
                        Collectors.mapping(one -> Place.about(one.meeting()), Collectors.toSet())));
        return new Standing(places, declined, toCome);
    }

    /** Of these meetings alone. */
    private Words words(List<MeetingRow> some) {
        return new Words(
                some.stream()
                        .map(MeetingRow::venue)
                        .distinct()
                        .flatMap(venue -> venues.find(venue).stream())
                        .collect(Collectors.toMap(VenueRow::id, Function.identity())),
                some.stream()
                        .flatMap(row -> row.participants().stream())
                        .map(ParticipantRow::talk)
                        .filter(talk -> talk != null && talk.interpreter() != null)
                        .map(talk -> Objects.requireNonNull(talk.interpreter()))
                        .distinct()
                        .flatMap(interpreter -> interpreters.find(interpreter).stream())
                        .collect(Collectors.toMap(InterpreterRow::id, Function.identity())));
    }

    Words words() {
        return new Words(
                venues.listAll().stream().collect(Collectors.toMap(VenueRow::id, Function.identity())),
                interpreters.search("").stream().collect(Collectors.toMap(InterpreterRow::id, Function.identity())));
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
