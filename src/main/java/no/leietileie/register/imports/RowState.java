package no.leietileie.register.imports;

import java.util.Locale;

/** How far a row has come on its way into the register. */
public enum RowState {
    /** Read from the file; not compared yet. */
    STAGED,
    /** Compared, and waiting for the import to be applied or for a decision. */
    PENDING,
    APPLIED,
    /** Left out by decision. */
    SKIPPED,
    UNDONE;

    public String messageKey() {
        return "register.import.row-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
