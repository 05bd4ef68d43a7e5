package no.leietileie.register.imports.command;

import no.leietileie.register.imports.ImportRow;

/** What the shell is told; scripts rely on the numbers. */
enum ExitCode {
    DONE(0),
    /** It could not be carried out or was stopped. */
    FAILED(1),
    WRONG_USAGE(2),
    /** The file was refused, or somebody has to say what its columns mean. */
    NOT_READ(3),
    /** Everything else was done, but some rows were held or rejected. */
    ROWS_LEFT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(ImportRow row) {
        return switch (row.state()) {
            case REFUSED, NEEDS_MAPPING -> NOT_READ;
            case CHECKED, APPLIED -> row.counts().held() + row.counts().rejected() > 0 ? ROWS_LEFT : DONE;
            case RECEIVED, READING, APPLYING, CANCELLED, INTERRUPTED, UNDOING, UNDO_INTERRUPTED, UNDONE, DISCARDED ->
                FAILED;
        };
    }
}
