package no.leietileie.register.imports;

import java.util.Locale;

/** What an import makes of a data row. Every data row has exactly one. */
public enum RowOutcome {
    /** A lease that was not known. */
    CREATED,
    CHANGED,
    UNCHANGED,
    /** Needs a person; see {@link HoldReason}. */
    HELD,
    /** Cannot be used; its findings say why. */
    REJECTED;

    public String messageKey() {
        return "register.import.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
