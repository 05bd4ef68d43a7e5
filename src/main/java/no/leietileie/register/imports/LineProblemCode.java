package no.leietileie.register.imports;

import java.util.Locale;
import no.leietileie.register.imports.cell.Severity;

/** What the import itself finds in a row, beside what {@code CellProblemCode} tells about single cells. */
public enum LineProblemCode {
    /** The row repeats another row of the file word for word. */
    REPEATED_ROW(Severity.NOTE),
    /** The field was edited here and keeps its value. */
    HAND_EDIT_KEPT(Severity.NOTE),
    /** Notice is given, but the file does not say when. */
    TERMINATION_DATE_UNKNOWN(Severity.NOTE),
    /** A co-tenant is also a member of another household. */
    CO_TENANT_KNOWN_ELSEWHERE(Severity.NOTE),
    TEXT_TOO_LONG(Severity.WARNING),
    NUMBER_OUT_OF_RANGE(Severity.WARNING),
    CONTRACT_NUMBER_TOO_LONG(Severity.ERROR),
    /** Only synthetic identity numbers may be stored here. */
    REAL_IDENTITY_NUMBER(Severity.ERROR),
    /** The row could not be stored; the others were. */
    NOT_STORED(Severity.ERROR);

    private final Severity severity;

    LineProblemCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String messageKey() {
        return "register.import.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
