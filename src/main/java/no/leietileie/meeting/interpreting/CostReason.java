package no.leietileie.meeting.interpreting;

/** Why an order costs something else than what was agreed. */
public enum CostReason {
    /** Called off before the interpreter's deadline. */
    IN_TIME,
    /** Called off after it. */
    TOO_LATE,
    /** The interpreter came, and nobody was there to interpret for. */
    NOBODY_CAME,
    /** As the bill says. */
    BILL
}
