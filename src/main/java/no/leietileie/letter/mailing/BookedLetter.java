package no.leietileie.letter.mailing;

import java.time.Instant;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A letter about something another module has booked: what it says, and how far it is.
 *
 * @param about what it was written about
 * @param sentAt null while it has not been sent, or is printed and not posted
 * @param said what the other module knew when it was written
 * @param outdated it is out, and what it says no longer holds
 */
public record BookedLetter(
        LetterId id,
        MailingId mailing,
        MailingState mailingState,
        HouseholdId household,
        MailingReference about,
        LetterType type,
        RecipientState state,
        @Nullable RecipientProblem problem,
        boolean outdated,
        @Nullable Instant sentAt,
        Addressed said) {

    /** It may have been read, or is with whoever delivers it. */
    public boolean isOut() {
        return state.isOut() || state == RecipientState.UNDERWAY;
    }

    /** Can still be made to say something else: nobody has decided to send it. */
    public boolean isDraft() {
        return mailingState.isOpen() && (state == RecipientState.READY || state == RecipientState.EXCEPTED);
    }

    /** Will be sent as it is, unless somebody prevents it. */
    public boolean isQueued() {
        return state == RecipientState.READY && !mailingState.isOpen();
    }

    /** Was kept from being sent because what it says did not hold, and its mailing has not begun. */
    public boolean isWithdrawn() {
        return problem == RecipientProblem.OUTDATED
                && state == RecipientState.EXCEPTED
                && (mailingState.isOpen() || mailingState == MailingState.QUEUED);
    }

    /** Somebody decided that it is not sent. */
    public boolean isLeftOut() {
        return problem == RecipientProblem.LEFT_OUT && state == RecipientState.EXCEPTED;
    }

    /** It was to be sent and was not; somebody has a task about it. */
    public boolean isStuck() {
        return state == RecipientState.HELD_BACK || state == RecipientState.FAILED;
    }
}
