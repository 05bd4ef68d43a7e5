package no.leietileie.register.dwellings;

/** What is let (boligtype). */
public enum DwellingKind {
    FLAT,
    BEDSIT,
    TERRACED_HOUSE,
    SEMI_DETACHED_HOUSE,
    DETACHED_HOUSE,
    SHARED_HOUSING,
    OTHER,
    UNKNOWN
}
