package no.leietileie.throughput.counting;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts that may be shown; of hidden ones nothing is left but that they are hidden. */
record ShownTable(Map<Cell, ShownCount> cells) {

    ShownTable(Map<Cell, Long> counts, Set<Cell> hidden, Set<Cell> unpublished) {
        this(new TreeMap<>());
        counts.forEach((cell, count) -> {
            if (!unpublished.contains(cell)) {
                cells.put(cell, hidden.contains(cell) ? ShownCount.HIDDEN : new ShownCount(count));
            }
        });
    }

    ShownCount of(Cell cell) {
        return cells.getOrDefault(cell, ShownCount.NONE);
    }
}
