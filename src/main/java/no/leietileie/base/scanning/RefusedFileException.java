package no.leietileie.base.scanning;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that must not be taken in: harmful, or nobody could say that it is not. */
public class RefusedFileException extends IOException {

    public enum Reason {
        HARMFUL,
        /** The scanner did not answer, or would not look at it. */
        NOT_SCANNED
    }

    private final Reason reason;

    RefusedFileException(Reason reason, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
