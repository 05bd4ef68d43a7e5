package no.leietileie.throughput.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The parts of a figure that something was counted for, in their order. */
    public List<String> parts(String figure, int when, Slice slice) {
        String prefix = figure + "/";
        Predicate<Cell> fits = cell -> cell.what().startsWith(prefix)
                && cell.when() == when
                && cell.slice().equals(slice);
        return counts.keySet().stream()
                .filter(fits)
                .map(cell -> cell.what().substring(prefix.length()))
                .sorted()
                .toList();
    }
}
