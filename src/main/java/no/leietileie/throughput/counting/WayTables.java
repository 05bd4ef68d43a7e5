package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The way from tenant to owner. */
final class WayTables {

    private static final int STEPS = 10;
    private static final String STOPPED = "stopped";

    private WayTables() {}

    /** Who came no further than a step is the difference of two counts that are shown. */
    static CountTable funnel(Collection<FigureCount> counts) {
        CountTable table = new CountTable();
        table.doNotPublish(STOPPED);
        counts.forEach(count -> table.add(Keys.REACHED, count.period(), count));
        int last = FunnelStep.FOLLOWED_UP.ordinal();
        for (int year : new TreeSet<>(
                counts.stream().map(count -> count.period() / STEPS).toList())) {
            for (int step = 0; step < last; step++) {
                difference(table, year * STEPS + step);
            }
        }
        return table;
    }

    private static void difference(CountTable table, int when) {
        table.difference(
                STOPPED, when, new Cell(Keys.REACHED, when, Slice.ALL), new Cell(Keys.REACHED, when + 1, Slice.ALL));
    }

    static CountTable leaving(Collection<FigureCount> counts) {
        return parts(Keys.LEFT, counts);
    }

    private static CountTable parts(String figure, Collection<FigureCount> counts) {
        CountTable table = new CountTable();
        counts.forEach(count -> table.add(Keys.of(figure, count.what()), count.period(), count));
        for (int when : counts.stream().map(FigureCount::period).collect(Collectors.toCollection(TreeSet::new))) {
            table.total(
                    figure,
                    when,
                    counts.stream()
                            .filter(count -> count.period() == when)
                            .map(count -> new Cell(Keys.of(figure, count.what()), when, Slice.ALL))
                            .distinct()
                            .toList());
        }
        table.keep(figure, 1);
        return table;
    }

    /** Contacts by month are the difference of their running sums, and make up the quarters of the cohorts. */
    static CountTable contacts(
            Collection<FigureCount> contacts, Collection<FigureCount> cohort, TargetMonths targets, LocalDate today) {
        CountTable table = parts(Keys.COHORT, cohort);
        runningSums(table, Keys.CONTACTS, contacts, targets, today);
        for (int quarter = today.getYear() * 4 - 12; quarter <= Keys.quarter(today); quarter++) {
            table.knownWhole(
                    new Cell(Keys.COHORT, quarter, Slice.ALL),
                    IntStream.range(quarter * 3, quarter * 3 + 3)
                            .mapToObj(month -> new Cell(Keys.month(Keys.CONTACTS), month, Slice.ALL))
                            .toList());
        }
        return table;
    }

    static CountTable visits(Collection<FigureCount> visits, TargetMonths targets, LocalDate today) {
        CountTable table = new CountTable();
        runningSums(table, Keys.VISITS, visits, targets, today);
        return table;
    }

    /** From the first month of each year's target, and of the whole municipality, as the targets are. */
    private static void runningSums(
            CountTable table, String what, Collection<FigureCount> counts, TargetMonths targets, LocalDate today) {
        String single = Keys.month(what);
        table.doNotPublish(single);
        int first = Keys.firstMonth(today);
        for (int month = first; month <= Keys.month(today); month++) {
            table.beginWhole(single, month);
        }
        counts.stream()
                .filter(count -> count.period() >= first)
                .forEach(count -> table.addWhole(single, count.period(), count));
        for (int month = first; month <= Keys.month(today); month++) {
            int begin = targets.first(what, month / MonthSeries.MONTHS);
            if (begin <= month) {
                table.totalWhole(
                        what,
                        month,
                        IntStream.rangeClosed(begin, month)
                                .mapToObj(each -> new Cell(single, each, Slice.ALL))
                                .toList());
            }
        }
    }

    static CountTable decisions(Collection<FigureCount> counts) {
        return parts(Keys.DECISION, counts);
    }
}
