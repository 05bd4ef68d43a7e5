package no.leietileie.register.households;

/** Why somebody opens a protected household, or makes the report of everything held about one. */
public enum LookReason {
    CONTACT,
    FOLLOW_UP,
    MEETING,
    LETTER,
    CORRECTION,
    REQUESTED,
    COMPLAINT,
    OTHER
}
