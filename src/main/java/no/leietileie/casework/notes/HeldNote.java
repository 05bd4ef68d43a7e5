package no.leietileie.casework.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note as long as it is kept, withdrawn or not. */
public record HeldNote(
        String text,
        String authorName,
        Instant writtenAt,
        @Nullable Instant withdrawnAt) {

    /** The text is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "HeldNote[" + writtenAt + "]";
    }
}
