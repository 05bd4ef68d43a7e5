package no.leietileie.casework.visits.planning;

import java.time.Duration;

/**
 * What every plan keeps to.
 *
 * @param mostPerDay visits of one crew
 * @param nearby from one visit to the next in the same area
 * @param across from one area to another
 * @param aloneAllowed whether somebody who is left over goes alone where that is safe
 */
public record VisitRules(Duration length, int mostPerDay, Duration nearby, Duration across, boolean aloneAllowed) {

    private static final Duration NEARBY = Duration.ofMinutes(15);
    private static final Duration ACROSS = Duration.ofMinutes(30);

    public static VisitRules of(Duration length, int mostPerDay, boolean aloneAllowed) {
        return new VisitRules(length, mostPerDay, NEARBY, ACROSS, aloneAllowed);
    }
}
