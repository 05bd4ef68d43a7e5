package no.leietileie.casework.visits;

/** How far a visit has come; what may follow what stands in {@link VisitTransitions}. */
public enum VisitState {
    PLANNED,
    CARRIED_OUT,
    /** Nobody opened the door. */
    NO_ANSWER,
    /** The household wants another day, which is not agreed yet. */
    POSTPONED,
    /** The household no longer lives there. */
    MOVED,
    CANCELLED;

    /** Whether consultants and interpreter are free again at the time of the visit. */
    public boolean freesResources() {
        return this == POSTPONED || this == CANCELLED;
    }
}
