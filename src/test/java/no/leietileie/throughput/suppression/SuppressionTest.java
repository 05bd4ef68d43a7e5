package no.leietileie.throughput.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void four_are_hidden_and_five_and_none_are_shown() {
        assertThat(Suppression.hidden(Map.of("a", 4L, "b", 5L, "c", 0L, "d", 1L), List.of(), Set.of(), THRESHOLD))
                .containsExactly("a", "d");
    }

    @Test
    void the_smallest_other_part_goes_with_a_hidden_one_so_that_the_total_does_not_tell() {
        var counts = Map.of("total", 57L, "north", 3L, "south", 20L, "west", 34L);
        var sums = List.of(new Sum<>("total", List.of("north", "south", "west")));

        assertThat(Suppression.hidden(counts, sums, Set.of(), THRESHOLD)).containsExactly("north", "south");
    }

    @Test
    void the_total_is_hidden_where_no_other_part_can_cover() {
        var counts = Map.of("total", 3L, "north", 3L, "south", 0L);
        var sums = List.of(new Sum<>("total", List.of("north", "south")));

        assertThat(Suppression.hidden(counts, sums, Set.of(), THRESHOLD)).containsExactly("north", "total");
    }

    @Test
    void two_hidden_cells_are_not_enough_when_a_second_filter_separates_them() {
        // Each district is the sum of two years; each year is the sum of two districts.
        var counts = new TreeMap<>(Map.of("n1", 2L, "n2", 9L, "s1", 8L, "s2", 7L));
        counts.putAll(Map.of("n", 11L, "s", 15L, "y1", 10L, "y2", 16L));
        var sums = List.of(
                new Sum<>("n", List.of("n1", "n2")),
                new Sum<>("s", List.of("s1", "s2")),
                new Sum<>("y1", List.of("n1", "s1")),
                new Sum<>("y2", List.of("n2", "s2")));

        var hidden = Suppression.hidden(counts, sums, Set.of(), THRESHOLD);

        assertThat(attack(counts, sums, hidden)).doesNotContain("n1");
        assertThat(hidden).contains("n1").hasSizeGreaterThanOrEqualTo(4);
    }

    @Property(tries = 200)
    void no_subtraction_of_one_filter_from_another_gives_a_hidden_count(
            @ForAll @Size(36) List<@IntRange(max = 12) Integer> inner, @ForAll @IntRange(min = 3, max = 8) int limit) {
        var table = new Table(inner);

        var hidden = Suppression.hidden(table.counts, table.sums, Set.of(), limit);

        assertThat(attack(table.counts, table.sums, hidden))
                .noneMatch(cell -> table.counts.get(cell) > 0 && table.counts.get(cell) < limit);
        table.counts.forEach((cell, count) -> {
            if (count > 0 && count < limit) {
                assertThat(hidden).contains(cell);
            }
        });
    }

    @Property(tries = 100)
    void every_small_count_could_be_another_number(@ForAll @Size(12) List<@IntRange(max = 12) Integer> inner) {
        var table = new Table(inner);
        var hidden = Suppression.hidden(table.counts, table.sums, Set.of(), THRESHOLD);

        assertThat(hidden)
                .filteredOn(cell -> table.counts.get(cell) < THRESHOLD)
                .allSatisfy(cell ->
                        assertThat(canMove(cell, table.sums, hidden)).as(cell).isTrue());
    }

    @Test
    void sums_of_unpublished_counts_are_shown_as_long_as_they_tell_no_small_one() {
        var counts = Map.of("jan", 2L, "feb", 4L, "mar", 1L, "jan-feb", 6L, "feb-mar", 5L, "apr", 7L, "feb-apr", 11L);
        var months = Set.of("jan", "feb", "mar");
        var known = List.of(new Sum<>("jan-feb", List.of("jan", "feb")), new Sum<>("feb-mar", List.of("feb", "mar")));
        assertThat(Suppression.hidden(counts, known, months, THRESHOLD)).containsExactlyInAnyOrderElementsOf(months);

        var more = new ArrayList<>(known);
        more.add(new Sum<>("feb-apr", List.of("feb", "apr")));

        assertThat(Suppression.hidden(counts, more, months, THRESHOLD)).contains("apr");
    }

    /** Four years by a number of districts, with totals of both and of all. */
    private static final class Table {

        private static final int YEARS = 4;

        final Map<String, Long> counts = new TreeMap<>();
        final List<Sum<String>> sums = new ArrayList<>();

        Table(List<Integer> inner) {
            int districts = inner.size() / YEARS;
            for (int i = 0; i < YEARS * districts; i++) {
                counts.put("y" + i / districts + "d" + i % districts, (long) inner.get(i));
            }
            IntStream.range(0, YEARS)
                    .forEach(year -> total(
                            "y" + year,
                            IntStream.range(0, districts)
                                    .mapToObj(district -> "y" + year + "d" + district)
                                    .toList()));
            IntStream.range(0, districts)
                    .forEach(district -> total(
                            "d" + district,
                            IntStream.range(0, YEARS)
                                    .mapToObj(year -> "y" + year + "d" + district)
                                    .toList()));
            total("all", IntStream.range(0, YEARS).mapToObj(year -> "y" + year).toList());
            sums.add(new Sum<>(
                    "all",
                    IntStream.range(0, districts)
                            .mapToObj(district -> "d" + district)
                            .toList()));
        }

        private void total(String name, List<String> parts) {
            counts.put(name, parts.stream().mapToLong(counts::get).sum());
            sums.add(new Sum<>(name, parts));
        }
    }

    /** Subtracts wherever only one number is missing, again and again; finds what that gives away. */
    private static Set<String> attack(Map<String, Long> counts, List<Sum<String>> sums, Set<String> hidden) {
        Set<String> missing = new HashSet<>(hidden);
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (var sum : sums) {
                var open = sum.cells().filter(missing::contains).toList();
                if (open.size() == 1) {
                    missing.removeAll(open);
                    learnt = true;
                }
            }
        }
        Set<String> found = new HashSet<>(hidden);
        found.removeAll(missing);
        assertThat(counts.keySet()).containsAll(found);
        return found;
    }

    /** Whether the other hidden counts can make up for one more in this cell, so that every sum is as it was. */
    private static boolean canMove(String cell, List<Sum<String>> sums, Set<String> hidden) {
        double[][] equations = sums.stream()
                .map(sum -> hidden.stream()
                        .filter(other -> !other.equals(cell))
                        .mapToDouble(other -> coefficient(sum, other))
                        .toArray())
                .toArray(double[][]::new);
        double[] wanted =
                sums.stream().mapToDouble(sum -> -coefficient(sum, cell)).toArray();
        return isSolvable(equations, wanted);
    }

    private static double coefficient(Sum<String> sum, String cell) {
        return sum.total().equals(cell) ? -1 : sum.parts().contains(cell) ? 1 : 0;
    }

    private static boolean isSolvable(double[][] equations, double[] wanted) {
        int rank = 0;
        int columns = equations[0].length;
        for (int column = 0; column < columns && rank < equations.length; column++) {
            int best = rank;
            for (int row = rank; row < equations.length; row++) {
                if (Math.abs(equations[row][column]) > Math.abs(equations[best][column])) {
                    best = row;
                }
            }
            if (Math.abs(equations[best][column]) < 1e-9) {
                continue;
            }
            swap(equations, wanted, rank, best);
            for (int row = rank + 1; row < equations.length; row++) {
                double factor = equations[row][column] / equations[rank][column];
                for (int i = column; i < columns; i++) {
                    equations[row][i] -= factor * equations[rank][i];
                }
                wanted[row] -= factor * wanted[rank];
            }
            rank++;
        }
        for (int row = rank; row < equations.length; row++) {
            if (Math.abs(wanted[row]) > 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static void swap(double[][] equations, double[] wanted, int one, int other) {
        double[] row = equations[one];
        equations[one] = equations[other];
        equations[other] = row;
        double value = wanted[one];
        wanted[one] = wanted[other];
        wanted[other] = value;
    }
}
