package no.leietileie.casework.priority;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much each rule counts, and by what loan the cost of owning is estimated.
 *
 * @param points by rule, from -{@value #MOST} to {@value #MOST}
 * @param rateBasisPoints nominal yearly rate of the loan in hundredths of a percent
 * @param years of the loan
 */
public record PriorityWeights(Map<PriorityRule, Integer> points, int rateBasisPoints, int years) {

    public static final int MOST = 100;

    private static final int FIRST_RATE = 500;
    private static final int FIRST_YEARS = 30;
    private static final int LONGEST_YEARS = 50;
    private static final int HIGHEST_RATE = 2_000;

    public PriorityWeights {
        var complete = new EnumMap<PriorityRule, Integer>(PriorityRule.class);
        for (var rule : PriorityRule.values()) {
            complete.put(rule, within(points.getOrDefault(rule, 0), -MOST, MOST));
        }
        points = Map.copyOf(complete);
        within(rateBasisPoints, 1, HIGHEST_RATE);
        within(years, 1, LONGEST_YEARS);
    }

    /** The calculation rate and term are the programme's own: 5 percent, 30 years. */
    public static PriorityWeights first() {
        return new PriorityWeights(
                Arrays.stream(PriorityRule.values()).collect(Collectors.toMap(rule -> rule, PriorityRule::firstWeight)),
                FIRST_RATE,
                FIRST_YEARS);
    }

    public int of(PriorityRule rule) {
        return points.getOrDefault(rule, 0);
    }

    public PriorityWeights with(PriorityRule rule, int weight) {
        var changed = new EnumMap<>(points);
        changed.put(rule, weight);
        return new PriorityWeights(changed, rateBasisPoints, years);
    }

    private static int within(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%d is not within %d to %d".formatted(value, least, most));
        }
        return value;
    }
}
