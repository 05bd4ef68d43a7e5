package no.leietileie.casework.visits.plans;

/** Why a household of a plan has no place in it. The first five are found by the planning itself. */
public enum PlanReason {
    NO_INTERPRETER,
    INTERPRETER_AWAY,
    NO_PAIR,
    NOBODY_FREE,
    FULL,
    LANGUAGE_UNKNOWN,
    HAS_VISIT,
    LEASE_ENDED,
    /** Somebody took it out by hand. */
    TAKEN_OUT,
    /** Its time was taken before the plan was accepted. */
    TAKEN_MEANWHILE
}
