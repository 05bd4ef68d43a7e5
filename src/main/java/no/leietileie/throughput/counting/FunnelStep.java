package no.leietileie.throughput.counting;

/** The steps of the funnel, each reached by those who have come at least so far. */
public enum FunnelStep {
    TARGET_GROUP,
    PRIORITISED,
    CONTACTED,
    ASSESSED,
    APPLYING,
    FINANCED,
    BUYING,
    BOUGHT
}
