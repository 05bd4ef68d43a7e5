package no.leietileie.municipality;

/** How a change of a parameter stands on a given day. */
public enum PolicyState {
    IN_FORCE,
    COMING,
    PAST,
    WITHDRAWN
}
