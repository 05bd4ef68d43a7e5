package no.leietileie.register;

/** Whether the lease was made for a term. What the law has since made of it is told by its alerts. */
public enum LeaseKind {
    FIXED_TERM,
    INDEFINITE,
    UNKNOWN
}
