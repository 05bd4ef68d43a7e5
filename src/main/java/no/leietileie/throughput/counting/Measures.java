package no.leietileie.throughput.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Medians and the like of lengths, for every part of the municipality in which enough households were counted. */
final class Measures {

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    private final int threshold;
    private final Map<Cell, Double> values = new HashMap<>();

    Measures(int threshold) {
        this.threshold = threshold;
    }

    /** @param counts whose size is the length; each period is measured for itself */
    void lengths(String what, Collection<FigureCount> counts) {
        Map<Cell, TreeMap<Integer, Long>> spread = new HashMap<>();
        Map<Cell, Crowd> crowds = new HashMap<>();
        for (FigureCount count : counts) {
            for (Slice slice : count.slices()) {
                if (slice.isPublished()) {
                    Cell cell = new Cell(what, count.period(), slice);
                    spread.computeIfAbsent(cell, _ -> new TreeMap<>()).merge(count.size(), count.number(), Long::sum);
                    crowds.merge(cell, count.crowd(), Crowd::and);
                }
            }
        }
        spread.forEach((cell, lengths) -> {
            if (crowds.getOrDefault(cell, Crowd.NOBODY).atLeast() >= threshold) {
                measure(cell, lengths);
            }
        });
    }

    private void measure(Cell cell, TreeMap<Integer, Long> lengths) {
        long all = sum(lengths);
        put(cell, Keys.MEDIAN, at(lengths, all, HALF));
        put(cell, Keys.NINE_OF_TEN, at(lengths, all, NINE_TENTHS));
    }

    private static long sum(Map<Integer, Long> lengths) {
        return lengths.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The length that this share of all do not exceed. */
    private static double at(TreeMap<Integer, Long> lengths, long all, double share) {
        long wanted = (long) Math.ceil(all * share);
        long seen = 0;
        for (Map.Entry<Integer, Long> length : lengths.entrySet()) {
            seen += length.getValue();
            if (seen >= wanted) {
                return length.getKey();
            }
        }
        return lengths.lastKey();
    }

    private void put(Cell cell, String kind, double value) {
        values.put(new Cell(cell.what() + kind, cell.when(), cell.slice()), value);
    }

    void put(Cell cell, double value) {
        values.put(cell, value);
    }

    Map<Cell, Double> values() {
        return values;
    }
}
