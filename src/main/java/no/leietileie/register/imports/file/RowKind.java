package no.leietileie.register.imports.file;

/** What a physical row is for. Every row of a file has exactly one kind, so that a report can account for all of them. */
public enum RowKind {
    /** Text around the table: a title above it, or a page footer below. */
    BANNER,
    /** The header row, or a repetition of it. */
    HEADER,
    DATA,
    /** A sum or a count of the rows above. */
    TOTAL,
    BLANK
}
