package no.leietileie.meeting.planning.solving;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to look for a better plan. The same seed and steps give the same plan on every machine; with a time they need not.
 *
 * @param steps of the search, or null
 * @param time in all, or null
 */
public record PlanningLimit(
        long seed, @Nullable Integer steps, @Nullable Duration time) {

    public PlanningLimit {
        if (steps == null && time == null) {
            throw new IllegalArgumentException("A search without an end");
        }
    }

    public static PlanningLimit steps(long seed, int steps) {
        return new PlanningLimit(seed, steps, null);
    }

    public static PlanningLimit time(long seed, Duration time) {
        return new PlanningLimit(seed, null, time);
    }
}
