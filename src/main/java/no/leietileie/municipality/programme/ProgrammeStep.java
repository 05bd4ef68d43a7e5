package no.leietileie.municipality.programme;

/** The three steps of "Leie til eie" as Drammen kommune describes them. */
public enum ProgrammeStep {
    /** Trinn 1: anchored with those who lead the municipality. */
    ANCHORING,
    /** Trinn 2: each tenant who may be able to own is assessed and followed up. */
    FOLLOW_UP,
    /** Trinn 3: rules and frames under which dwellings are sold. */
    SALE
}
