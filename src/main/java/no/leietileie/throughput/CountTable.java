package no.leietileie.throughput;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.throughput.suppression.Sum;
import no.leietileie.throughput.suppression.Suppression;

/**
 * Counts that readers can put beside each other under different filters, and so are hidden together. Built up by district;
 * {@link #total} then adds what is shown of sums.
 */
class CountTable {

    private final Map<Cell, Long> counts = new TreeMap<>();
    private final List<Sum<Cell>> sums = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> unpublished = new HashSet<>();

    /** Adds to the count of a district and of the whole municipality. */
    void add(String what, int when, long district, long number) {
        counts.merge(new Cell(what, when, district), number, Long::sum);
        counts.merge(new Cell(what, when, Cell.ALL), number, Long::sum);
    }

    /** Says that a count is the sum of others, in every district and in the whole municipality. */
    void total(String what, int when, List<Cell> parts) {
        for (long district : districtsAndAll()) {
            List<Cell> here = parts.stream()
                    .map(part -> new Cell(part.what(), part.when(), district))
                    .toList();
            Cell total = new Cell(what, when, district);
            counts.put(total, here.stream().mapToLong(this::count).sum());
            sums.add(new Sum<>(total, here));
        }
    }

    /** Adds to a count that is kept for the whole municipality only. */
    void addWhole(String what, int when, long number) {
        whole.add(what);
        counts.merge(new Cell(what, when, Cell.ALL), number, Long::sum);
    }

    /** Says that these counts are shown to nobody; they are there for their sums. */
    void doNotPublish(String what) {
        unpublished.add(what);
    }

    /** Counts a sum for the whole municipality only. */
    void totalWhole(String what, int when, List<Cell> parts) {
        whole.add(what);
        Cell total = new Cell(what, when, Cell.ALL);
        counts.put(total, parts.stream().mapToLong(this::count).sum());
        sumWhole(total, parts);
    }

    /** Says that a count of the whole municipality that is known already is the sum of others. */
    void sumWhole(Cell total, List<Cell> parts) {
        sums.add(new Sum<>(total, parts));
    }

    private long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** Hides what must not be shown. */
    Shown shown(int threshold) {
        Set<Long> districts = districtsAndAll();
        districts.remove(Cell.ALL);
        List<Sum<Cell>> all = new ArrayList<>(sums);
        counts.keySet().stream()
                .filter(cell -> cell.district() == Cell.ALL && !whole.contains(cell.what()))
                .map(cell -> new Sum<>(
                        cell,
                        districts.stream()
                                .map(district -> new Cell(cell.what(), cell.when(), district))
                                .toList()))
                .forEach(all::add);
        Set<Cell> notPublished = counts.keySet().stream()
                .filter(cell -> unpublished.contains(cell.what()))
                .collect(Collectors.toSet());
        return new Shown(counts, Suppression.hidden(counts, all, notPublished, threshold));
    }

    private Set<Long> districtsAndAll() {
        Set<Long> districts = new TreeSet<>(Set.of(Cell.ALL));
        counts.keySet().forEach(cell -> districts.add(cell.district()));
        return districts;
    }

    /** A table with its small counts hidden. */
    record Shown(Map<Cell, Long> counts, Set<Cell> hidden) {

        ShownCount of(Cell cell) {
            return hidden.contains(cell) ? ShownCount.HIDDEN : new ShownCount(counts.getOrDefault(cell, 0L));
        }
    }
}
