package no.leietileie.casework.visits.plans;

/** How far a plan has come. */
public enum VisitPlanState {
    DRAFT,
    /** When it was to be accepted, some of its times were taken; nothing was booked. */
    OVERTAKEN,
    /** A job books its visits. */
    ACCEPTING,
    ACCEPTED,
    /** A job takes its visits back. */
    WITHDRAWING;

    public boolean isOpen() {
        return this == DRAFT || this == OVERTAKEN;
    }

    public boolean isBusy() {
        return this == ACCEPTING || this == WITHDRAWING;
    }
}
