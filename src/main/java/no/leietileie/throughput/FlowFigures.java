package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.leietileie.throughput.FigureQueries.MonthCount;
import org.jspecify.annotations.Nullable;

/** Throughput G1 from what began and ended month by month. */
class FlowFigures {

    private static final int MONTHS = 12;
    private static final int YEARS = 5;
    private static final String MONTH = "month";
    private static final String ROLLING = "rolling";
    private static final String YEAR = "year";

    private final LocalDate today;
    private final CountTable.Shown moveOuts;
    private final Map<Long, Map<Integer, Long>> changes = new HashMap<>();
    private final int thisMonth;

    FlowFigures(FigureQueries queries, LocalDate today, int threshold) {
        this.today = today;
        thisMonth = today.getYear() * MONTHS + today.getMonthValue() - 1;
        queries.starts(today).forEach(count -> change(count, 1));
        queries.ends(today).forEach(count -> change(count, -1));
        moveOuts = table(queries.moveOuts(today)).shown(threshold);
    }

    private void change(MonthCount count, int sign) {
        for (long district : new long[] {count.district(), Cell.ALL}) {
            changes.computeIfAbsent(district, any -> new HashMap<>())
                    .merge(count.month(), sign * count.number(), Long::sum);
        }
    }

    /** Months are too small to show, but rolling years are made of them: of the whole municipality; years of districts too. */
    private CountTable table(List<MonthCount> counts) {
        CountTable table = new CountTable();
        table.doNotPublish(MONTH);
        counts.forEach(count -> table.add(YEAR, count.month() / MONTHS, count.district(), count.number()));
        int first = (today.getYear() - 2) * MONTHS;
        // Months without a move-out are unknown to readers too.
        for (int month = first; month < (today.getYear() + 1) * MONTHS; month++) {
            table.addWhole(MONTH, month, 0);
        }
        counts.stream()
                .filter(count -> count.month() >= first)
                .forEach(count -> table.addWhole(MONTH, count.month(), count.number()));
        for (int month = first + MONTHS - 1; month <= thisMonth; month++) {
            table.totalWhole(ROLLING, month, months(month));
        }
        for (int year = today.getYear() - 2; year <= today.getYear(); year++) {
            table.sumWhole(new Cell(YEAR, year, Cell.ALL), months(year * MONTHS + MONTHS - 1));
        }
        return table;
    }

    private static List<Cell> months(int last) {
        return IntStream.rangeClosed(last - MONTHS + 1, last)
                .mapToObj(month -> new Cell(MONTH, month, Cell.ALL))
                .toList();
    }

    Flow of(int year, long district) {
        return district == Cell.ALL && year >= today.getYear() - 1 ? monthly(year) : yearly(year, district);
    }

    private Flow monthly(int year) {
        List<Flow.Point> points = new ArrayList<>();
        for (int month = year * MONTHS; month < (year + 1) * MONTHS && month <= thisMonth; month++) {
            ShownCount count = moveOuts.of(new Cell(ROLLING, month, Cell.ALL));
            points.add(new Flow.Point(year, month % MONTHS + 1, count, rate(count, month, Cell.ALL)));
        }
        return new Flow(points, false);
    }

    private Flow yearly(int year, long district) {
        List<Flow.Point> points = new ArrayList<>();
        for (int each = year - YEARS + 1; each <= year; each++) {
            ShownCount count = moveOuts.of(new Cell(YEAR, each, district));
            int last = Math.min(thisMonth, each * MONTHS + MONTHS - 1);
            points.add(new Flow.Point(each, 0, count, rate(count, last, district)));
        }
        return new Flow(points, true);
    }

    /** Move-outs by the average of what was occupied at the end of each month of the twelve. */
    private @Nullable Double rate(ShownCount moved, int lastMonth, long district) {
        double occupied = IntStream.rangeClosed(lastMonth - MONTHS + 1, lastMonth)
                .mapToLong(month -> occupied(month, district))
                .average()
                .orElse(0);
        Long number = moved.value();
        return number == null || occupied <= 0 ? null : number / occupied;
    }

    private long occupied(int month, long district) {
        return changes.getOrDefault(district, Map.of()).entrySet().stream()
                .filter(change -> change.getKey() <= month)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
