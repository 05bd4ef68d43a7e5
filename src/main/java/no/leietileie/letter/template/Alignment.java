package no.leietileie.letter.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which paragraph of the text before each paragraph of the text after is: the same words wherever they have moved, and
 * else the most alike of those that are left. What is too unlike is new.
 */
final class Alignment {

    /** Under a third of the words in common, a paragraph says something else. */
    private static final double ALIKE = 0.34;

    private Alignment() {}

    private record Pair(int before, int after, double likeness) {}

    /** @return for each paragraph after, the place of the one before, null for a new one; each place at most once */
    static List<@Nullable Integer> of(List<String> before, List<String> after) {
        @Nullable Integer[] matched = new @Nullable Integer[after.size()];
        Set<Integer> taken = new HashSet<>();
        match(same(before, after), matched, taken);
        match(alike(before, after, matched, taken), matched, taken);
        List<@Nullable Integer> result = new ArrayList<>();
        for (Integer place : matched) {
            result.add(place);
        }
        return result;
    }

    private static void match(List<Pair> best, @Nullable Integer[] matched, Set<Integer> taken) {
        for (Pair pair : best) {
            if (matched[pair.after] == null && taken.add(pair.before)) {
                matched[pair.after] = pair.before;
            }
        }
    }

    private static List<Pair> same(List<String> before, List<String> after) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
                if (before.get(j).equals(after.get(i))) {
                    pairs.add(new Pair(j, i, 1));
                }
            }
        }
        return nearestFirst(pairs);
    }

    private static List<Pair> alike(
            List<String> before, List<String> after, @Nullable Integer[] matched, Set<Integer> taken) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            for (int j = 0; matched[i] == null && j < before.size(); j++) {
                double likeness = taken.contains(j) ? 0 : Words.likeness(before.get(j), after.get(i));
                if (likeness >= ALIKE && isHeading(before.get(j)) == isHeading(after.get(i))) {
                    pairs.add(new Pair(j, i, likeness));
                }
            }
        }
        return nearestFirst(pairs);
    }

    /** The most alike first; of equals those that have moved least, so that twins keep their order. */
    private static List<Pair> nearestFirst(List<Pair> pairs) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::after));
        return pairs;
    }

    private static boolean isHeading(String markdown) {
        return markdown.startsWith("#");
    }
}
