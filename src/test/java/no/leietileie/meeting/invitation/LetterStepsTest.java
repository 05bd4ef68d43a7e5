package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.invitation.PlaceFacts.Interpreting;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Households that are moved about while letters to them are written, looked through, sent and left out. */
class LetterStepsTest {

    private static final HouseholdId HOUSEHOLD = new HouseholdId(7);

    /** What can happen to a household. A place below zero is none. */
    record Happening(Kind kind, int place) {}

    enum Kind {
        MOVE,
        CALL_OFF,
        INVITE,
        QUEUE,
        SEND,
        TAKE_BACK_SENDING
    }

    @Property(tries = 2000)
    void what_is_wrong_is_marked_and_corrected_once_and_whoever_was_never_told_is_never_corrected(
            @ForAll("histories") List<Happening> history) {
        var world = new World();

        for (Happening happening : history) {
            world.happen(happening);

            var believed = world.believed;
            var now = world.place == null ? null : world.place.facts();
            boolean knows = world.place == null && world.declined.contains(world.believedAbout);
            boolean wrong = believed != null && !believed.equals(now) && !knows;
            assertThat(world.corrections()).hasSize(wrong ? 1 : 0);
            world.corrections().forEach(draft -> assertThat(draft.said()).isEqualTo(world.correctionOf(believed)));
            assertThat(world.letters)
                    .filteredOn(letter -> letter.isOut() && !letter.outdated())
                    .allSatisfy(
                            letter -> assertThat(PlaceFacts.said(letter.said()).orElse(knows ? believed : now))
                                    .isEqualTo(knows ? believed : now));
            assertThat(world.letters)
                    .filteredOn(letter -> letter.type() == LetterType.MEETING_INVITATION)
                    .filteredOn(letter -> letter.state() == RecipientState.READY)
                    .allSatisfy(letter -> {
                        assertThat(believed).isNull();
                        assertThat(PlaceFacts.said(letter.said()).orElseThrow()).isEqualTo(now);
                    });
            assertThat(world.letters)
                    .filteredOn(letter -> letter.type() == LetterType.MEETING_INVITATION)
                    .filteredOn(letter -> letter.state() == RecipientState.READY)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(LetterStanding.of(HOUSEHOLD, world.letters, world.place)
                            .state()
                            .isWrong())
                    .isEqualTo(wrong || (knows && believed != null));
            // Said twice, nothing is left to do.
            assertThat(LetterSteps.of(world.letters, world.place, world.declined))
                    .isEqualTo(new LetterSteps(List.of(), List.of(), java.util.Map.of(), List.of(), null));
        }
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        var kinds = Arbitraries.of(
                Kind.MOVE, Kind.MOVE, Kind.CALL_OFF, Kind.INVITE, Kind.QUEUE, Kind.SEND, Kind.TAKE_BACK_SENDING);
        var places = Arbitraries.integers().between(-1, 3);
        return net.jqwik.api.Combinators.combine(kinds, places)
                .as(Happening::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Test
    void a_letter_says_back_what_was_written_into_it() {
        var facts = facts(1);

        assertThat(PlaceFacts.said(place(1).told())).contains(facts);
        assertThat(PlaceFacts.said(place(1).toldInsteadOf(facts(2)))).contains(facts);
        assertThat(PlaceFacts.said(Place.cancelled(HOUSEHOLD, Place.about(new MeetingId(1)), facts)))
                .isEmpty();
    }

    @Test
    void a_correction_that_somebody_left_out_is_not_written_again_until_something_else_changes() {
        var invited = letter(1, LetterType.MEETING_INVITATION, place(1).told(), RecipientState.SENT, MailingState.DONE);
        var leftOut = with(
                letter(
                        2,
                        LetterType.MEETING_CHANGE,
                        place(2).toldInsteadOf(facts(1)),
                        RecipientState.EXCEPTED,
                        MailingState.DONE),
                RecipientProblem.LEFT_OUT);

        assertThat(LetterSteps.of(List.of(invited, leftOut), place(2), Set.of()).correction())
                .isNull();
        assertThat(LetterSteps.of(List.of(invited, leftOut), place(3), Set.of()).correction())
                .isEqualTo(place(3).toldInsteadOf(facts(1)));
    }

    @Test
    void letters_to_each_adult_of_a_household_follow_together() {
        var invited = letter(1, LetterType.MEETING_INVITATION, place(1).told(), RecipientState.SENT, MailingState.DONE);
        var one = letter(
                2,
                LetterType.MEETING_CHANGE,
                place(2).toldInsteadOf(facts(1)),
                RecipientState.READY,
                MailingState.DRAFT);
        var other = letter(
                3,
                LetterType.MEETING_CHANGE,
                place(2).toldInsteadOf(facts(1)),
                RecipientState.READY,
                MailingState.DRAFT);
        other = new BookedLetter(
                other.id(),
                one.mailing(),
                other.mailingState(),
                HOUSEHOLD,
                other.about(),
                other.type(),
                other.state(),
                null,
                false,
                null,
                other.said());

        assertThat(LetterSteps.of(List.of(invited, one, other), place(3), Set.of())
                        .follow())
                .containsOnlyKeys(one.id(), other.id());
        assertThat(LetterSteps.of(List.of(invited, one, other), place(1), Set.of())
                        .takeBack())
                .containsExactly(one.id(), other.id());
    }

    /** Letters as the feature for letters treats them. */
    private static final class World {

        private List<BookedLetter> letters = new ArrayList<>();
        private @Nullable Place place;
        /** What the household has read last; null when it waits to hear. */
        private @Nullable PlaceFacts believed;

        private @Nullable MailingReference believedAbout;
        private final Set<MailingReference> declined = new HashSet<>();

        private long next;

        void happen(Happening happening) {
            switch (happening.kind()) {
                case MOVE -> move(happening.place());
                case CALL_OFF -> callOff();
                case INVITE -> invite();
                case QUEUE -> become(MailingState.DRAFT, MailingState.QUEUED);
                case TAKE_BACK_SENDING -> become(MailingState.QUEUED, MailingState.DRAFT);
                case SEND -> send();
            }
            take(LetterSteps.of(letters, place, declined));
        }

        private void move(int to) {
            place = to < 0 ? null : place(to);
            if (place != null) {
                declined.remove(Place.about(place.meeting()));
            }
        }

        private void callOff() {
            if (place != null) {
                declined.add(Place.about(place.meeting()));
                place = null;
            }
        }

        private void invite() {
            var standing = LetterStanding.of(HOUSEHOLD, letters, place);
            if (place != null && standing.state() == LetterStanding.State.NOT_INVITED) {
                write(LetterType.MEETING_INVITATION, place.told());
            }
        }

        private void write(LetterType type, Addressed said) {
            letters.add(letter(++next, type, said, RecipientState.READY, MailingState.DRAFT));
        }

        private void become(MailingState from, MailingState to) {
            replace(letter -> letter.mailingState() == from ? in(letter, to) : letter);
        }

        private void send() {
            replace(letter -> {
                if (letter.mailingState() != MailingState.QUEUED) {
                    return letter;
                }
                if (letter.state() == RecipientState.READY) {
                    believed = PlaceFacts.said(letter.said()).orElse(null);
                    believedAbout = letter.about();
                    return letter(
                            letter.id().value(), letter.type(), letter.said(), RecipientState.SENT, MailingState.DONE);
                }
                return in(letter, MailingState.DONE);
            });
        }

        private void take(LetterSteps steps) {
            replace(letter -> {
                if (steps.outdate().contains(letter.id())) {
                    return letter.isOut()
                            ? outdated(letter, true)
                            : with(state(letter, RecipientState.EXCEPTED), RecipientProblem.OUTDATED);
                }
                if (steps.holdAgain().contains(letter.id())) {
                    return letter.isOut() ? outdated(letter, false) : with(state(letter, RecipientState.READY), null);
                }
                var wanted = steps.follow().get(letter.id());
                return wanted == null
                        ? letter
                        : letter(
                                letter.id().value(),
                                letter.type(),
                                wanted,
                                RecipientState.READY,
                                letter.mailingState());
            });
            letters.removeIf(letter -> steps.takeBack().contains(letter.id()));
            if (steps.correction() != null) {
                write(LetterType.MEETING_CHANGE, steps.correction());
            }
        }

        private void replace(java.util.function.UnaryOperator<BookedLetter> change) {
            letters = new ArrayList<>(letters.stream().map(change).toList());
        }

        List<BookedLetter> corrections() {
            return letters.stream()
                    .filter(letter ->
                            letter.type() == LetterType.MEETING_CHANGE && letter.state() == RecipientState.READY)
                    .toList();
        }

        Addressed correctionOf(@Nullable PlaceFacts before) {
            var was = Objects.requireNonNull(before);
            return place == null
                    ? Place.cancelled(
                            HOUSEHOLD,
                            letters.stream()
                                    .filter(BookedLetter::isOut)
                                    .reduce((_, last) -> last)
                                    .orElseThrow()
                                    .about(),
                            was)
                    : place.toldInsteadOf(was);
        }
    }

    private static PlaceFacts facts(int number) {
        return new PlaceFacts(
                LocalDate.of(2027, 1, 11).plusDays(number / 2),
                LocalTime.of(17, 0),
                LocalTime.of(20, 0),
                "Biblioteket",
                "Torget 1",
                LocalTime.of(18, number),
                LocalTime.of(18, number + 20),
                new LanguageTag("tr"),
                number % 2 == 0 ? Interpreting.IN_PERSON : Interpreting.BY_PHONE);
    }

    /** Two places in each meeting. */
    private static Place place(int number) {
        return new Place(HOUSEHOLD, new MeetingId(number / 2), facts(number), "Inn fra gata");
    }

    private static BookedLetter letter(
            long id, LetterType type, Addressed said, RecipientState state, MailingState mailing) {
        return new BookedLetter(
                new LetterId(id),
                new MailingId(id),
                mailing,
                HOUSEHOLD,
                Objects.requireNonNull(said.reference()),
                type,
                state,
                null,
                false,
                null,
                said);
    }

    private static BookedLetter in(BookedLetter one, MailingState state) {
        return copy(one, state, one.state(), one.problem(), one.outdated());
    }

    private static BookedLetter state(BookedLetter one, RecipientState state) {
        return copy(one, one.mailingState(), state, one.problem(), one.outdated());
    }

    private static BookedLetter with(BookedLetter one, @Nullable RecipientProblem problem) {
        return copy(one, one.mailingState(), one.state(), problem, one.outdated());
    }

    private static BookedLetter outdated(BookedLetter one, boolean outdated) {
        return copy(one, one.mailingState(), one.state(), one.problem(), outdated);
    }

    private static BookedLetter copy(
            BookedLetter one,
            MailingState mailing,
            RecipientState state,
            @Nullable RecipientProblem problem,
            boolean outdated) {
        return new BookedLetter(
                one.id(),
                one.mailing(),
                mailing,
                one.household(),
                one.about(),
                one.type(),
                state,
                problem,
                outdated,
                one.sentAt(),
                one.said());
    }
}
