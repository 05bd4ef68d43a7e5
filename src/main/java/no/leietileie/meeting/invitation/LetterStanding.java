package no.leietileie.meeting.invitation;

import java.util.List;
import java.util.Locale;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * How far a household's letters about its place are.
 *
 * @param mailing in which the letter that matters is; null when there is none
 */
public record LetterStanding(
        HouseholdId household, State state, @Nullable MailingId mailing) {

    public enum State {
        /** Has a place and has heard nothing. */
        NOT_INVITED,
        /** The invitation waits to be looked through. */
        PREPARED,
        /** The invitation is on its way out. */
        QUEUED,
        /** The invitation could not be sent. */
        STUCK,
        /** What it was told holds. */
        INVITED,
        /** It was reminded too. */
        REMINDED,
        /** What it was told does not hold; the correction waits to be looked through. */
        CORRECTION_PREPARED,
        /** What it was told does not hold, and no correction has been prepared. */
        CORRECTION_MISSING;

        public String messageKey() {
            return "invitation.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** It has heard of some place in the season, right or wrong. */
        public boolean isTold() {
            return compareTo(INVITED) >= 0;
        }

        public boolean isWrong() {
            return this == CORRECTION_PREPARED || this == CORRECTION_MISSING;
        }
    }

    /**
     * @param letters the household's about meetings of the season that have not begun, oldest first; not empty when it has no
     *     place
     * @param place null for none
     */
    static LetterStanding of(HouseholdId household, List<BookedLetter> letters, @Nullable Place place) {
        var told = LetterSteps.told(letters).orElse(null);
        if (told == null) {
            return invitation(household, letters);
        }
        if (place == null || !told.equals(place.facts())) {
            return letters.stream()
                    .filter(letter -> letter.type() == LetterType.MEETING_CHANGE)
                    .filter(letter -> letter.isDraft() || letter.isQueued() || letter.isStuck())
                    .reduce((_, last) -> last)
                    .map(letter -> new LetterStanding(household, State.CORRECTION_PREPARED, letter.mailing()))
                    .orElseGet(() -> new LetterStanding(household, State.CORRECTION_MISSING, null));
        }
        var last = letters.stream()
                .filter(BookedLetter::isOut)
                .reduce((_, later) -> later)
                .orElseThrow();
        return new LetterStanding(
                household, last.type() == LetterType.MEETING_REMINDER ? State.REMINDED : State.INVITED, last.mailing());
    }

    private static LetterStanding invitation(HouseholdId household, List<BookedLetter> letters) {
        return letters.stream()
                .filter(letter -> letter.type() == LetterType.MEETING_INVITATION && !letter.isOut())
                .filter(letter -> (letter.isDraft() && !letter.isWithdrawn() && !letter.isLeftOut())
                        || letter.isQueued()
                        || letter.isStuck())
                .reduce((_, last) -> last)
                .map(letter -> new LetterStanding(household, state(letter), letter.mailing()))
                .orElseGet(() -> new LetterStanding(household, State.NOT_INVITED, null));
    }

    private static State state(BookedLetter letter) {
        return letter.isStuck() ? State.STUCK : letter.isQueued() ? State.QUEUED : State.PREPARED;
    }
}
