package no.leietileie.throughput.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts every figure. Each table below holds what readers can compare, and is hidden as one. */
@Component
class FigureCounting {

    private final FigureQueries queries;
    private final Clock clock;

    FigureCounting(FigureQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Snapshot count(int threshold, TargetMonths targets) {
        LocalDate today = LocalDate.now(clock);
        Map<FigureSource, List<FigureCount>> counted = new EnumMap<>(FigureSource.class);
        for (FigureSource source : FigureSource.values()) {
            counted.put(source, queries.counts(source, today, threshold));
        }
        Lists lists = new Lists(counted);
        Measures measures = new Measures(threshold);
        measure(measures, lists);
        Occupied.add(measures, lists.of(FigureSource.STARTS), lists.of(FigureSource.ENDS), today);
        Map<Cell, ShownCount> counts = new TreeMap<>();
        tables(lists, targets, threshold, today)
                .forEach(table -> counts.putAll(table.shown(threshold).cells()));
        Ledger ledger = new Ledger(counts, measures, today);
        ledger.tellProceeds(ledger.priced(lists.of(FigureSource.PRICED)).shown(threshold), queries.proceeds(today));
        ledger.tellAcquisitions(queries.acquisitions(today, "COUNT(*)"), queries.acquisitions(today, "SUM(price)"));
        return new Snapshot(clock.instant(), today, threshold, counts, measures.values());
    }

    private static void measure(Measures measures, Lists lists) {
        measures.lengths(Keys.REACHED, lists.of(FigureSource.FUNNEL_DAYS));
        measures.lengths(Keys.WAITING, lists.of(FigureSource.WAITING));
        measures.lengths(Keys.WAITED, lists.of(FigureSource.WAITED));
        measures.lengths(Keys.TENANCY, lists.of(FigureSource.TENANCIES));
        measures.lengths(Keys.RAN, lists.of(FigureSource.RAN));
        measures.lengths(Keys.ENDED, lists.of(FigureSource.ENDED));
        measures.lengths(Keys.DECISION, lists.of(FigureSource.DECISIONS));
    }

    private static List<CountTable> tables(Lists lists, TargetMonths targets, int threshold, LocalDate today) {
        return List.of(
                series(Keys.MOVE_OUTS, lists.of(FigureSource.MOVE_OUTS), threshold, today),
                series(Keys.MOVE_INS, lists.of(FigureSource.MOVE_INS), threshold, today),
                exits(lists.of(FigureSource.EXITS), today),
                WayTables.funnel(lists.of(FigureSource.FUNNEL)),
                WayTables.leaving(lists.of(FigureSource.LEAVING)),
                WayTables.contacts(lists.of(FigureSource.CONTACTS), lists.of(FigureSource.COHORT), targets, today),
                WayTables.visits(lists.of(FigureSource.VISITS), targets, today),
                WayTables.decisions(lists.of(FigureSource.DECISIONS)),
                LanguageTables.attendance(lists.of(FigureSource.ATTENDANCE), today),
                LanguageTables.letters(lists.of(FigureSource.LETTERS), today),
                LeaseTables.waiting(lists.of(FigureSource.WAITING), lists.of(FigureSource.WAITED)),
                LeaseTables.tenancies(lists.of(FigureSource.TENANCIES)),
                LeaseTables.ended(lists.of(FigureSource.ENDED)),
                LeaseTables.ends(lists.of(FigureSource.LEASE_ENDS), lists.of(FigureSource.TERMS), today),
                LeaseTables.conversion(lists.of(FigureSource.CONVERSION)));
    }

    private static CountTable series(String what, Collection<FigureCount> counts, int threshold, LocalDate today) {
        CountTable table = new CountTable();
        new MonthSeries(table, today).add(what, counts, threshold);
        return table;
    }

    static CountTable exits(List<FigureCount> counts, LocalDate today) {
        CountTable table = new CountTable();
        MonthSeries series = new MonthSeries(table, today);
        for (ExitKind kind : ExitKind.values()) {
            List<FigureCount> ofKind = counts.stream()
                    .filter(count -> count.what().equals(kind.name()))
                    .toList();
            table.doNotPublish(Keys.month(key(kind)));
            series.addYears(key(kind), ofKind);
            series.addQuarters(key(kind), ofKind);
        }
        total(table, series, Keys.TO_OWNERSHIP, true, counts, today);
        total(table, series, Keys.EXIT, false, counts, today);
        return table;
    }

    private static void total(
            CountTable table,
            MonthSeries series,
            String what,
            boolean onlyOwnership,
            List<FigureCount> counts,
            LocalDate today) {
        List<ExitKind> kinds = Arrays.stream(ExitKind.values())
                .filter(kind -> !onlyOwnership || kind.isOwnership())
                .toList();
        for (int year = Keys.firstYear(today); year <= today.getYear(); year++) {
            int each = year;
            table.total(Keys.year(what), year, parts(kinds.stream().map(kind -> Keys.year(key(kind))), each));
        }
        int last = today.getYear() - 1;
        table.total(Keys.toDate(what), last, parts(kinds.stream().map(kind -> Keys.toDate(key(kind))), last));
        table.total(Keys.rest(what), last, parts(kinds.stream().map(kind -> Keys.rest(key(kind))), last));
        table.doNotPublish(Keys.rest(what));
        table.doNotPublish(Keys.month(what));
        series.divideLastYear(what);
        series.addMonths(
                what,
                counts.stream()
                        .filter(count ->
                                kinds.stream().anyMatch(kind -> kind.name().equals(count.what())))
                        .toList());
        series.addUp(what, kinds.stream().map(FigureCounting::key).toList());
        table.keep(Keys.year(what), MonthSeries.DEAREST);
    }

    private static String key(ExitKind kind) {
        return Keys.of(Keys.EXIT, kind.name());
    }

    private static List<Cell> parts(Stream<String> whats, int when) {
        return whats.map(what -> new Cell(what, when, Slice.ALL)).toList();
    }

    private record Lists(Map<FigureSource, List<FigureCount>> counted) {

        List<FigureCount> of(FigureSource source) {
            return counted.getOrDefault(source, List.of());
        }
    }
}
