package no.leietileie.meeting.invitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.markdown.LetterType;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done about the letters of one household, from what it was told and where it is now. Whatever happened in
 * between does not matter: a change that was changed back leaves nothing to do.
 *
 * @param outdate letters whose words do not hold
 * @param holdAgain letters that were marked, or kept from being sent, and hold after all
 * @param follow drafts that shall say something else
 * @param takeBack drafts of corrections that are not needed any longer
 * @param correction that must be written anew; null for none
 */
record LetterSteps(
        List<LetterId> outdate,
        List<LetterId> holdAgain,
        Map<LetterId, Addressed> follow,
        List<LetterId> takeBack,
        @Nullable Addressed correction) {

    /**
     * @param letters all of the household's about meetings of the season that have not begun, oldest first
     * @param place null for none
     * @param declined what the household has called off itself
     */
    static LetterSteps of(List<BookedLetter> letters, @Nullable Place place, Set<MailingReference> declined) {
        return new Decision(letters, place, declined).steps();
    }

    /** The last word the household has got; empty when it is waiting for an invitation. */
    static Optional<PlaceFacts> told(List<BookedLetter> letters) {
        return lastOut(letters).flatMap(last -> PlaceFacts.said(last.said()));
    }

    private static Optional<BookedLetter> lastOut(List<BookedLetter> letters) {
        return letters.stream().filter(BookedLetter::isOut).reduce((_, last) -> last);
    }

    /** The household has said itself that it does not come to what it was told of: nobody needs to tell it. */
    static boolean isDeclined(List<BookedLetter> letters, Set<MailingReference> declined) {
        return lastOut(letters)
                .map(BookedLetter::about)
                .filter(declined::contains)
                .isPresent();
    }

    private static final class Decision {

        private final List<BookedLetter> letters;
        private final @Nullable Place place;
        private final @Nullable PlaceFacts now;
        private final @Nullable Addressed invitation;
        private final @Nullable Addressed correction;
        private final @Nullable Addressed reminder;
        /** What it was told it has called off, and it has no other place: letters about that are left as they are. */
        private final boolean isDeclined;

        private final List<LetterId> outdate = new ArrayList<>();
        private final List<LetterId> holdAgain = new ArrayList<>();
        private final Map<LetterId, Addressed> follow = new LinkedHashMap<>();
        private final List<LetterId> takeBack = new ArrayList<>();
        /** The draft that says what the correction has to say. */
        private @Nullable MailingId corrected;

        private boolean isCorrected;
        /** The mailing with the one invitation that waits. */
        private final @Nullable MailingId invited;

        Decision(List<BookedLetter> letters, @Nullable Place place, Set<MailingReference> declined) {
            this.letters = letters;
            this.place = place;
            now = place == null ? null : place.facts();
            var told = told(letters).orElse(null);
            boolean holds = told != null && told.equals(now);
            invitation = told == null && place != null ? place.told() : null;
            invited = invited();
            reminder = holds && place != null ? place.told() : null;
            isDeclined = place == null && isDeclined(letters, declined);
            correction = told == null || holds || isDeclined ? null : correction(told);
        }

        private Addressed correction(PlaceFacts told) {
            var last = lastOut(letters).orElseThrow();
            return place == null ? Place.cancelled(last.household(), last.about(), told) : place.toldInsteadOf(told);
        }

        LetterSteps steps() {
            letters.stream().filter(BookedLetter::isOut).forEach(this::out);
            isCorrected = letters.stream()
                    .filter(letter -> letter.type() == LetterType.MEETING_CHANGE)
                    .filter(letter -> letter.isStuck()
                            || (letter.isLeftOut() && !letter.mailingState().isOpen()))
                    .anyMatch(letter -> letter.said().equals(correction));
            letters.stream().filter(Decision::waits).forEach(this::waiting);
            return new LetterSteps(outdate, holdAgain, follow, takeBack, isCorrected ? null : correction);
        }

        private static boolean waits(BookedLetter letter) {
            return letter.isDraft() || letter.isQueued() || letter.isWithdrawn();
        }

        private void out(BookedLetter letter) {
            var said = PlaceFacts.said(letter.said());
            if (said.isEmpty()) {
                cancelled(letter);
                return;
            }
            boolean overtaken = letters.stream()
                    .filter(other ->
                            other.isOut() && other.id().value() > letter.id().value())
                    .anyMatch(other -> !PlaceFacts.said(other.said()).equals(said));
            boolean holds = !overtaken && said.get().equals(now);
            if (isDeclined && !overtaken) {
                return;
            }
            if (!holds && !letter.outdated()) {
                outdate.add(letter.id());
            } else if (holds && letter.outdated()) {
                holdAgain.add(letter.id());
            }
        }

        /** That there is no place stays true, unless the same meeting is on again. */
        private void cancelled(BookedLetter letter) {
            boolean isOnAgain = place != null && Place.about(place.meeting()).equals(letter.about());
            if (isOnAgain && !letter.outdated()) {
                outdate.add(letter.id());
            }
        }

        private void waiting(BookedLetter letter) {
            switch (letter.type()) {
                case MEETING_INVITATION -> invitation(letter);
                case MEETING_REMINDER -> keepOrFollow(letter, reminder);
                case MEETING_CHANGE -> change(letter);
                default -> {}
            }
        }

        /** The first that can say it: a meeting may have been invited to after the household had been moved into it. */
        private void invitation(BookedLetter letter) {
            boolean isSecond = invited != null && !invited.equals(letter.mailing());
            keepOrFollow(letter, isSecond ? null : invitation);
        }

        private @Nullable MailingId invited() {
            return letters.stream()
                    .filter(letter -> letter.type() == LetterType.MEETING_INVITATION)
                    .filter(letter -> waits(letter) && !letter.isLeftOut())
                    .filter(letter -> letter.isDraft() || letter.said().equals(invitation))
                    .map(BookedLetter::mailing)
                    .findFirst()
                    .orElse(null);
        }

        private void keepOrFollow(BookedLetter letter, @Nullable Addressed wanted) {
            if (wanted == null || (!letter.said().equals(wanted) && !letter.isDraft())) {
                withdraw(letter);
            } else if (!letter.said().equals(wanted)) {
                follow.put(letter.id(), wanted);
            } else if (letter.isWithdrawn()) {
                holdAgain.add(letter.id());
            }
        }

        private void change(BookedLetter letter) {
            boolean isSecond = isCorrected && !Objects.equals(corrected, letter.mailing());
            if (letter.isDraft() && (correction == null || isSecond)) {
                takeBack.add(letter.id());
            } else if (correction == null
                    || isSecond
                    || (!letter.isDraft() && !letter.said().equals(correction))) {
                withdraw(letter);
            } else {
                keepOrFollow(letter, correction);
                isCorrected = true;
                corrected = letter.mailing();
            }
        }

        private void withdraw(BookedLetter letter) {
            if (!letter.isWithdrawn() && !letter.isLeftOut()) {
                outdate.add(letter.id());
            }
        }
    }
}
