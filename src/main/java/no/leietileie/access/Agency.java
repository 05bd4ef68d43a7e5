package no.leietileie.access;

/** The part of the municipality, or of NAV, that a user works for. */
public enum Agency {
    BOLIGKONTOR,
    NAV,
    INTRODUKSJONSSENTER,
    TJENESTETILDELING
}
