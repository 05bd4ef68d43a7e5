package no.leietileie.throughput.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one moment, with small counts hidden already.
 *
 * @param asOf the day that the figures are of
 * @param threshold counts below it are hidden
 * @param measures medians and averages of what is numerous enough
 */
public record Snapshot(
        Instant countedAt, LocalDate asOf, int threshold, Map<Cell, ShownCount> counts, Map<Cell, Double> measures) {

    public ShownCount count(String what, int when, Slice slice) {
        return counts.getOrDefault(new Cell(what, when, slice), ShownCount.NONE);
    }

    public @Nullable Double measure(String what, int when, Slice slice) {
        return measures.get(new Cell(what, when, slice));
    }

    /** Whether something is told of the whole municipality, if only that it is hidden. */
    public boolean has(String what, int when) {
        return counts.containsKey(new Cell(what, when, Slice.ALL));
    }

    /** The parts of a figure that something was counted for, in their order. @param period what a key of it ends with */
    public List<String> parts(String figure, UnaryOperator<String> period, int when, Slice slice) {
        String prefix = figure + "/";
        String suffix = period.apply("");
        return counts.entrySet().stream()
                .filter(count -> count.getKey().when() == when
                        && count.getKey().slice().equals(slice)
                        && !count.getValue().isZero())
                .map(count -> count.getKey().what())
                .filter(what -> what.startsWith(prefix) && what.endsWith(suffix))
                .map(what -> what.substring(prefix.length(), what.length() - suffix.length()))
                .sorted()
                .toList();
    }
}
