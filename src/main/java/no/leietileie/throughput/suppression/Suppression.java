package no.leietileie.throughput.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Chooses the counts that must not be shown (the practice of Statistics Norway, with a limit that an administrator sets):
 * those from one up to the limit, and as many more as it takes so that no sum or difference of shown counts gives a hidden
 * one. Zero is shown: nobody is in it.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * @param counts everything that is shown to somebody under some filter, with its number of households or leases
     * @param sums all that readers know to add up, across filters
     * @param unpublished cells that nobody is shown anyway, but that the sums are made of
     * @param threshold the smallest count that may be shown
     * @return the cells to hide, those unpublished among them; the same counts always give the same cells
     */
    public static <C extends Comparable<C>> Set<C> hidden(
            Map<C, Long> counts, List<Sum<C>> sums, Set<C> unpublished, int threshold) {
        Set<C> small = new TreeSet<>();
        counts.forEach((cell, count) -> {
            if (count > 0 && count < threshold) {
                small.add(cell);
            }
        });
        Set<C> hidden = new TreeSet<>(small);
        hidden.addAll(unpublished);
        Set<C> covers = new TreeSet<>();
        Optional<C> known = firstKnown(small, covers, hidden, sums);
        while (known.isPresent()) {
            C cover = cover(known.get(), counts, sums, hidden);
            covers.add(cover);
            hidden.add(cover);
            known = firstKnown(small, covers, hidden, sums);
        }
        return hidden;
    }

    /**
     * While a small count is known: a cover that is known itself, and so covers nothing, or else the small count. A count that
     * is not small may be known as long as it gives no small one away.
     */
    private static <C extends Comparable<C>> Optional<C> firstKnown(
            Set<C> small, Set<C> covers, Set<C> hidden, List<Sum<C>> sums) {
        List<C> known = new LinearSystem<>(hidden, sums).determined();
        Optional<C> smallOne = known.stream().filter(small::contains).findFirst();
        return smallOne.isEmpty()
                ? smallOne
                : known.stream().filter(covers::contains).findFirst().or(() -> smallOne);
    }

    /**
     * The smallest count that is still shown in a sum of its own, or else in a sum of another hidden count: without a shown
     * count above zero in any of them, nothing could be known.
     */
    private static <C extends Comparable<C>> C cover(C known, Map<C, Long> counts, List<Sum<C>> sums, Set<C> hidden) {
        return smallestShown(counts, sums, hidden, known::equals)
                .or(() -> smallestShown(counts, sums, hidden, hidden::contains))
                .orElseThrow(() -> new IllegalStateException("Sums of zeros give no hidden count away"));
    }

    private static <C extends Comparable<C>> Optional<C> smallestShown(
            Map<C, Long> counts, List<Sum<C>> sums, Set<C> hidden, Predicate<C> beside) {
        return sums.stream()
                .filter(sum -> sum.cells().anyMatch(beside))
                .flatMap(Sum::cells)
                .filter(cell -> !hidden.contains(cell) && counts.getOrDefault(cell, 0L) > 0)
                .min(Comparator.<C>comparingLong(counts::get).thenComparing(Comparator.naturalOrder()));
    }
}
