package no.leietileie.letter.mailing.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import no.leietileie.letter.mailing.LetterFailure;
import org.jspecify.annotations.Nullable;

/** How a letter fares with whoever brings it to its reader. */
@Embeddable
public class Handover {

    private int attempts;

    private @Nullable Instant nextAttemptAt;

    private @Nullable Instant claimedAt;

    private @Nullable Instant sentAt;

    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterFailure failure;

    void begin(Instant now) {
        claimedAt = now;
        attempts++;
        nextAttemptAt = null;
    }

    void settle() {
        failure = null;
    }

    void succeed(Instant now, @Nullable String known) {
        sentAt = now;
        externalId = known;
        claimedAt = null;
        failure = null;
    }

    void putOff(Instant when) {
        failure = LetterFailure.UNREACHABLE;
        nextAttemptAt = when;
        claimedAt = null;
    }

    void fail(LetterFailure why) {
        failure = why;
        nextAttemptAt = null;
        claimedAt = null;
    }

    /** When it was sent before stays known. */
    void beginAnew() {
        failure = null;
        attempts = 0;
        nextAttemptAt = null;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** When it was given to another system that has not answered. */
    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    LetterFailure failure() {
        return failure;
    }
}
