package no.leietileie.municipality;

/** How a change of a parameter stands on a given day. */
public enum PolicyState {
    IN_FORCE,
    COMING,
    PAST,
    WITHDRAWN;

    /** @param newerBegun whether one that begins later, or was set later for the same day, holds already */
    static PolicyState of(boolean withdrawn, boolean begun, boolean newerBegun) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        return !begun ? COMING : newerBegun ? PAST : IN_FORCE;
    }
}
