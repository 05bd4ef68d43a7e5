package no.leietileie.register.imports;

/** What an import makes of a data row. Every data row has exactly one. */
public enum RowOutcome {
    /** A lease that was not known. */
    CREATED,
    CHANGED,
    UNCHANGED,
    /** Needs a person; see {@link HoldReason}. */
    HELD,
    /** Cannot be used; its findings say why. */
    REJECTED
}
