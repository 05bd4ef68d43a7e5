package no.leietileie.throughput.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.throughput.suppression.Sum;
import no.leietileie.throughput.suppression.Suppression;

/**
 * Counts that readers can put beside each other under different filters, and so are hidden together. What readers know to
 * add up must be said here, or small counts leak.
 */
class CountTable {

    /** More than any count, so that what is dear is hidden last. */
    private static final long DEAR = 1_000_000_000L;

    private final Map<Cell, Long> counts = new TreeMap<>();
    private final Map<Cell, Crowd> crowds = new HashMap<>();
    private final List<Sum<Cell>> sums = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> unpublished = new HashSet<>();
    private final Map<String, Integer> dear = new HashMap<>();

    /** Adds to the count of everything that a household belongs to. */
    void add(String what, int when, FigureCount count) {
        count.slices().forEach(slice -> add(new Cell(what, when, slice), count.number(), count.crowd()));
    }

    /** Adds to a count that is kept for the whole municipality only. */
    void addWhole(String what, int when, FigureCount count) {
        whole.add(what);
        add(new Cell(what, when, Slice.ALL), count.number(), count.crowd());
    }

    /** Keeps a count for the whole municipality only, and be it nought. */
    void beginWhole(String what, int when) {
        whole.add(what);
        add(new Cell(what, when, Slice.ALL), 0, Crowd.NOBODY);
    }

    private void add(Cell cell, long number, Crowd crowd) {
        counts.merge(cell, number, Long::sum);
        crowds.merge(cell, crowd, Crowd::and);
    }

    /** Says that a count is the sum of others, in every part of the municipality. */
    void total(String what, int when, List<Cell> parts) {
        for (Slice slice : slices()) {
            total(
                    new Cell(what, when, slice),
                    parts.stream().map(part -> part.in(slice)).toList());
        }
    }

    /** Counts a sum for the whole municipality only. */
    void totalWhole(String what, int when, List<Cell> parts) {
        whole.add(what);
        total(new Cell(what, when, Slice.ALL), parts);
    }

    private void total(Cell total, List<Cell> parts) {
        counts.put(total, parts.stream().mapToLong(this::count).sum());
        crowds.put(
                total,
                parts.stream()
                        .map(part -> crowds.getOrDefault(part, Crowd.NOBODY))
                        .reduce(Crowd.NOBODY, Crowd::and));
        sums.add(new Sum<>(total, parts));
    }

    /** Says that a count that is known already is the sum of others, in every part of the municipality. */
    void known(Cell total, List<Cell> parts) {
        for (Slice slice : slices()) {
            sums.add(new Sum<>(
                    total.in(slice), parts.stream().map(part -> part.in(slice)).toList()));
        }
    }

    /** As {@link #known} for the whole municipality only. */
    void knownWhole(Cell total, List<Cell> parts) {
        sums.add(new Sum<>(total, parts));
    }

    /**
     * Counts what readers get by taking one count from another, in every part of the municipality. Both must be of households
     * that are counted once each.
     */
    void difference(String what, int when, Cell larger, Cell smaller) {
        for (Slice slice : slices()) {
            Cell rest = new Cell(what, when, slice);
            counts.put(rest, count(larger.in(slice)) - count(smaller.in(slice)));
            sums.add(new Sum<>(larger.in(slice), List.of(smaller.in(slice), rest)));
        }
    }

    /** Says that these counts are shown to nobody; they are there for their sums and differences. */
    void doNotPublish(String what) {
        unpublished.add(what);
    }

    /** Says that readers would rather miss others. @param rank the higher, the dearer; 0 for all that is not named */
    void keep(String what, int rank) {
        dear.put(what, rank);
    }

    long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    /** Whether it tells of so few households that it must not be shown. */
    boolean isSmall(Cell cell, int threshold) {
        long households = households(cell);
        return households > 0 && households < threshold;
    }

    private long households(Cell cell) {
        Crowd crowd = crowds.get(cell);
        return crowd == null ? count(cell) : crowd.atLeast();
    }

    /** Hides what must not be shown, and forgets it. */
    ShownTable shown(int threshold) {
        List<Sum<Cell>> all = new ArrayList<>(sums);
        counts.keySet().stream()
                .filter(cell -> cell.slice().equals(Slice.ALL) && !whole.contains(cell.what()))
                .forEach(cell -> all.addAll(acrossSlices(cell)));
        Set<Cell> notPublished =
                counts.keySet().stream().filter(cell -> !isPublished(cell)).collect(Collectors.toSet());
        Map<Cell, Long> households = new TreeMap<>();
        counts.keySet().forEach(cell -> households.put(cell, households(cell)));
        return new ShownTable(
                counts, Suppression.hidden(households, all, notPublished, threshold, this::loss), notPublished);
    }

    private boolean isPublished(Cell cell) {
        return !unpublished.contains(cell.what()) && cell.slice().isPublished();
    }

    private long loss(Cell cell) {
        int rank = dear.getOrDefault(cell.what(), 0) + (cell.slice().equals(Slice.ALL) ? 1 : 0);
        return rank * DEAR + count(cell);
    }

    private List<Sum<Cell>> acrossSlices(Cell cell) {
        List<Sum<Cell>> all = new ArrayList<>();
        all.add(new Sum<>(
                cell, slices().stream().filter(Slice::isDistrict).map(cell::in).toList()));
        for (Agency agency : Agency.needingShares()) {
            all.add(new Sum<>(cell, List.of(cell.in(Slice.agency(agency)), cell.in(Slice.without(agency)))));
        }
        return all;
    }

    private Set<Slice> slices() {
        Set<Slice> slices = new TreeSet<>(Set.of(Slice.ALL));
        counts.keySet().forEach(cell -> slices.add(cell.slice()));
        return slices;
    }
}
