package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many leases ran on average over the twelve months that end with a month, and at the end of the month. */
final class Occupied {

    private Occupied() {}

    static void add(Measures measures, Collection<FigureCount> starts, Collection<FigureCount> ends, LocalDate today) {
        Map<Slice, TreeMap<Integer, Long>> changes = new HashMap<>();
        starts.forEach(count -> change(changes, count, 1));
        ends.forEach(count -> change(changes, count, -1));
        changes.forEach((slice, each) -> add(measures, slice, each, today));
    }

    private static void change(Map<Slice, TreeMap<Integer, Long>> changes, FigureCount count, int sign) {
        for (Slice slice : count.slices()) {
            if (slice.isPublished()) {
                changes.computeIfAbsent(slice, _ -> new TreeMap<>())
                        .merge(count.period(), sign * count.number(), Long::sum);
            }
        }
    }

    private static void add(Measures measures, Slice slice, TreeMap<Integer, Long> changes, LocalDate today) {
        int thisMonth = Keys.month(today);
        int first = (Keys.firstYear(today) - 1) * MonthSeries.MONTHS;
        long running = changes.headMap(first).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long[] ends = new long[thisMonth - first + 1];
        for (int month = first; month <= thisMonth; month++) {
            running += changes.getOrDefault(month, 0L);
            ends[month - first] = running;
            measures.put(new Cell(Keys.month(Keys.OCCUPIED), month, slice), running);
            if (month - first >= MonthSeries.MONTHS - 1) {
                measures.put(new Cell(Keys.rolling(Keys.OCCUPIED), month, slice), average(ends, month - first));
            }
        }
    }

    private static double average(long[] ends, int last) {
        long sum = 0;
        for (int i = last - MonthSeries.MONTHS + 1; i <= last; i++) {
            sum += ends[i];
        }
        return (double) sum / MonthSeries.MONTHS;
    }
}
