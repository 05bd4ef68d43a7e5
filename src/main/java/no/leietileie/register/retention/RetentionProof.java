package no.leietileie.register.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was deleted, and by which rule; never about whom.
 *
 * @param months the period as it was
 * @param before what is from this day or later stayed
 * @param finishedAt null while it goes on
 */
public record RetentionProof(
        long id,
        String kind,
        int months,
        LocalDate before,
        long deleted,
        Instant askedAt,
        String askedByName,
        @Nullable Instant finishedAt) {

    public enum State {
        RUNNING,
        DONE,
        /** Given up before its end: what is left is due still. */
        INTERRUPTED,
        /** Given up before its end; a later deletion took what was left. */
        DONE_LATER
    }
}
