package no.leietileie.register.imports.cell;

import java.util.Locale;

/** What a finding means for the row. */
public enum Severity {
    /** The value was taken, after a repair or a guess that somebody may want to know of. */
    NOTE,
    /** The value is left unknown or taken with care; the row is used. */
    WARNING,
    /** The row cannot be used. */
    ERROR;

    public String messageKey() {
        return "register.import.severity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
