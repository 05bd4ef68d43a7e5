package no.leietileie.throughput.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Chooses the counts that must not be shown (the practice of Statistics Norway, with a limit that an administrator sets):
 * those from one up to the limit, and as many more as it takes so that no sum or difference of shown counts gives a hidden
 * one. Zero is shown: nobody is in it.
 */
public final class Suppression<C extends Comparable<C>> {

    private final Map<C, Long> counts;
    private final ToLongFunction<C> loss;
    private final int threshold;

    private Suppression(Map<C, Long> counts, ToLongFunction<C> loss, int threshold) {
        this.counts = counts;
        this.loss = loss;
        this.threshold = threshold;
    }

    /** Where every count is as dear as it is large. */
    public static <C extends Comparable<C>> Set<C> hidden(
            Map<C, Long> counts, List<Sum<C>> sums, Set<C> unpublished, int threshold) {
        return hidden(counts, sums, unpublished, threshold, cell -> counts.getOrDefault(cell, 0L));
    }

    /**
     * @param counts everything that is shown to somebody under some filter, with the number of households that it is about
     * @param sums all that readers know to add up, across filters
     * @param unpublished cells that nobody is shown anyway, but that the sums are made of
     * @param threshold the smallest count that may be shown
     * @param loss how much readers lose by a count that is hidden for the sake of another; the least is chosen
     * @return the cells to hide, those unpublished among them; the same counts always give the same cells
     */
    public static <C extends Comparable<C>> Set<C> hidden(
            Map<C, Long> counts, List<Sum<C>> sums, Set<C> unpublished, int threshold, ToLongFunction<C> loss) {
        var suppression = new Suppression<>(counts, loss, threshold);
        Set<C> hidden = new TreeSet<>(unpublished);
        suppression.small(counts.keySet()).forEach(hidden::add);
        suppression.apart(sums).forEach(together -> hidden.addAll(suppression.hidden(together, unpublished)));
        return hidden;
    }

    /** Sums that have no cell in common with the others say nothing about them, so each group is looked at alone. */
    private Iterable<List<Sum<C>>> apart(List<Sum<C>> sums) {
        Map<C, List<Sum<C>>> groupOf = new HashMap<>();
        for (Sum<C> sum : sums) {
            List<Sum<C>> group = new ArrayList<>(List.of(sum));
            for (List<Sum<C>> other : sum.cells()
                    .map(groupOf::get)
                    .filter(found -> found != null)
                    .collect(Collectors.toCollection(IdentitySet::of))) {
                group.addAll(other);
            }
            group.stream().flatMap(Sum::cells).forEach(cell -> groupOf.put(cell, group));
        }
        return IdentitySet.of(groupOf.values());
    }

    private Set<C> small(Set<C> cells) {
        return cells.stream()
                .filter(cell -> {
                    long count = counts.getOrDefault(cell, 0L);
                    return count > 0 && count < threshold;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<C> hidden(List<Sum<C>> sums, Set<C> unpublished) {
        Set<C> cells = sums.stream().flatMap(Sum::cells).collect(Collectors.toCollection(TreeSet::new));
        Set<C> small = small(cells);
        Set<C> hidden = new TreeSet<>(small);
        cells.stream().filter(unpublished::contains).forEach(hidden::add);
        Set<C> covers = new TreeSet<>();
        List<C> known = known(small, covers, hidden, sums);
        while (!known.isEmpty()) {
            Set<C> now = new TreeSet<>();
            for (C cell : known) {
                // What was known a moment ago may be covered by what was hidden since.
                if (sums.stream().noneMatch(sum -> holdsBoth(sum, cell, now))) {
                    cover(cell, sums, hidden).ifPresent(now::add);
                    hidden.addAll(now);
                }
            }
            if (now.isEmpty()) {
                throw new IllegalStateException("Sums of zeros give no hidden count away");
            }
            covers.addAll(now);
            known = known(small, covers, hidden, sums);
        }
        return hidden;
    }

    private boolean holdsBoth(Sum<C> sum, C cell, Set<C> others) {
        return sum.cells().anyMatch(cell::equals) && sum.cells().anyMatch(others::contains);
    }

    /**
     * While a small count is known: the covers that are known themselves, and so cover nothing, or else the small counts. A
     * count that is not small may be known as long as it gives no small one away.
     */
    private List<C> known(Set<C> small, Set<C> covers, Set<C> hidden, List<Sum<C>> sums) {
        if (small.isEmpty()) {
            return List.of();
        }
        List<C> known = new LinearSystem<>(hidden, sums).determined();
        List<C> smallOnes = known.stream().filter(small::contains).toList();
        List<C> coversKnown = known.stream().filter(covers::contains).toList();
        return smallOnes.isEmpty() || coversKnown.isEmpty() ? smallOnes : coversKnown;
    }

    /**
     * The count of the least loss that is still shown in a sum of its own, or else in a sum of another hidden count: without
     * a shown count above zero in any of them, nothing is known.
     */
    private Optional<C> cover(C known, List<Sum<C>> sums, Set<C> hidden) {
        return leastLoss(sums, hidden, known::equals).or(() -> leastLoss(sums, hidden, hidden::contains));
    }

    private Optional<C> leastLoss(List<Sum<C>> sums, Set<C> hidden, Predicate<C> beside) {
        return sums.stream()
                .filter(sum -> sum.cells().anyMatch(beside))
                .flatMap(Sum::cells)
                .filter(cell -> !hidden.contains(cell) && counts.getOrDefault(cell, 0L) > 0)
                .min(Comparator.comparingLong(loss).thenComparing(Comparator.naturalOrder()));
    }
}
