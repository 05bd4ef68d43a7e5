package no.leietileie.throughput.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows about hidden counts from sums of shown ones. A hidden count is determined when some combination of the sums
 * holds it alone. The arithmetic is modulo a prime: the coefficients are 0, 1 and -1, so nothing is lost by it, and it is
 * exact.
 */
class LinearSystem<C extends Comparable<C>> {

    private static final long PRIME = 1_000_000_007L;

    private final List<C> unknowns;
    private final List<long[]> rows = new ArrayList<>();

    LinearSystem(Set<C> hidden, List<Sum<C>> sums) {
        unknowns = List.copyOf(new TreeSet<>(hidden));
        Map<C, Integer> columns = new HashMap<>();
        unknowns.forEach(unknown -> columns.put(unknown, columns.size()));
        for (Sum<C> sum : sums) {
            long[] row = new long[unknowns.size()];
            add(row, columns.get(sum.total()), PRIME - 1);
            sum.parts().forEach(part -> add(row, columns.get(part), 1));
            rows.add(row);
        }
    }

    private static void add(long[] row, @Nullable Integer column, long value) {
        if (column != null) {
            row[column] = (row[column] + value) % PRIME;
        }
    }

    /** In their order. */
    List<C> determined() {
        reduce();
        return rows.stream()
                .map(LinearSystem::onlyColumn)
                .filter(column -> column >= 0)
                .sorted()
                .map(unknowns::get)
                .toList();
    }

    /** Reduced row echelon form. */
    private void reduce() {
        int pivots = 0;
        for (int column = 0; column < unknowns.size() && pivots < rows.size(); column++) {
            int found = pivots;
            while (found < rows.size() && rows.get(found)[column] == 0) {
                found++;
            }
            if (found < rows.size()) {
                long[] pivot = rows.get(found);
                rows.set(found, rows.get(pivots));
                rows.set(pivots, pivot);
                scale(pivot, inverse(pivot[column]));
                eliminate(pivot, column);
                pivots++;
            }
        }
    }

    private void eliminate(long[] pivot, int column) {
        for (long[] row : rows) {
            long factor = row == pivot ? 0 : row[column];
            for (int i = column; factor != 0 && i < row.length; i++) {
                row[i] = Math.floorMod(row[i] - factor * pivot[i], PRIME);
            }
        }
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }

    /** The only column of the row that is not zero, or -1. */
    private static int onlyColumn(long[] row) {
        int only = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
