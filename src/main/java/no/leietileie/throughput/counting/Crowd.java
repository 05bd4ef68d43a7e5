package no.leietileie.throughput.counting;

import java.util.HashSet;
import java.util.Set;

/**
 * The households behind a count, as many as it takes to know that they are not few: whoever got five letters is one, and five
 * letters tell of her alone.
 *
 * @param households all of them, or at least {@code enough}
 */
record Crowd(Set<Long> households, int enough) {

    static final Crowd NOBODY = new Crowd(Set.of(), 0);

    Crowd and(Crowd other) {
        int wanted = Math.max(enough, other.enough);
        if (households.size() >= wanted || other.households.isEmpty()) {
            return this;
        }
        Set<Long> all = new HashSet<>(households);
        for (Long household : other.households) {
            if (all.size() < wanted) {
                all.add(household);
            }
        }
        return new Crowd(all, wanted);
    }

    /** How many there are at least; where it is less than enough, exactly so many. */
    long atLeast() {
        return households.size();
    }
}
