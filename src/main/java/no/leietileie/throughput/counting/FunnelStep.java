package no.leietileie.throughput.counting;

/**
 * The steps of the funnel, each reached by those who have come at least so far. Whoever was met needs no letter to have come to
 * that step, and whoever has bought is followed up by a visit or a talk on a later day. A letter counts from the day on which the
 * case began.
 */
public enum FunnelStep {
    TARGET_GROUP,
    LETTER,
    CONTACTED,
    ASSESSED,
    APPLYING,
    FINANCED,
    BUYING,
    BOUGHT,
    FOLLOWED_UP
}
