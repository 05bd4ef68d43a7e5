package no.leietileie.throughput.drawing;

import java.util.Locale;

/** The figures, in the order in which a leader reads them until she arranges them otherwise. */
public enum FigureKind {
    FLOW,
    EXITS,
    FUNNEL,
    CONTACTS,
    VISITS,
    COHORT,
    OWNERSHIP,
    LEAVING,
    WAITING,
    DECISIONS,
    SALES,
    MOVE_INS,
    TENANCIES,
    LEASE_ENDS,
    CONVERSION,
    ATTENDANCE,
    LETTERS;

    /** Of its texts, and of the file that its numbers are saved in. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
