package no.leietileie.register.imports.file;

/** What came of reading all rows of a file. */
public sealed interface ReadOutcome {

    record Complete(RowCounts counts) implements ReadOutcome {}

    /** Rows handed out before the refusal must be discarded. */
    record Refused(FileRefusal refusal) implements ReadOutcome {}
}
