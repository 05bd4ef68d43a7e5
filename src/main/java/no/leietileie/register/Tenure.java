package no.leietileie.register;

/** How the municipality holds the dwelling (eieform): as a share of a cooperative, as a section, as the owner, or by renting it itself. */
public enum Tenure {
    COOPERATIVE_SHARE,
    OWNER_SECTION,
    FREEHOLD,
    RENTED_IN,
    OTHER,
    UNKNOWN
}
