package no.leietileie.register.imports.cell;

/** What a finding means for the row. */
public enum Severity {
    /** The value was taken, after a repair or a guess that somebody may want to know of. */
    NOTE,
    /** The value is left unknown or taken with care; the row is used. */
    WARNING,
    /** The row cannot be used. */
    ERROR
}
