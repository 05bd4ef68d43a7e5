package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Things that happen, as in {@link YearSeries} for every part of the municipality; by quarter for all of it, where less would be
 * too few, and as far back as single months are counted.
 */
final class QuarterSeries {

    static final int QUARTERS = 4;

    private final CountTable table;
    private final LocalDate today;
    private final YearSeries inYears;
    private final Set<Integer> years;

    /** @param all that will be added: a year in which nothing happened has no counts */
    QuarterSeries(CountTable table, LocalDate today, Collection<FigureCount> all) {
        this.table = table;
        this.today = today;
        this.inYears = YearSeries.ofQuarters(table, today);
        this.years = all.stream()
                .map(count -> count.period() / QUARTERS)
                .filter(year -> year >= Keys.firstYear(today))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param counts by quarter; a size of 1 is what lies in the part of its year that has passed this year */
    void add(String what, Collection<FigureCount> counts) {
        quarters().forEach(quarter -> table.beginWhole(Keys.quarter(what), quarter));
        counts.forEach(count -> inYears.add(what, count));
        counts.stream()
                .filter(count -> isByQuarter(count.period() / QUARTERS))
                .forEach(count -> table.addWhole(Keys.quarter(what), count.period(), count));
        if (hasLastYear()) {
            inYears.addPart(what, counts);
        }
        divide(what);
    }

    /** Adds what is the sum of others, in every period. */
    void total(String what, List<String> parts) {
        each(what, parts, table::total);
        eachWhole(what, parts, table::totalWhole);
        divide(what);
        table.keep(Keys.year(what), 1);
    }

    /** Says that a sum that is known already has other parts, too. */
    void known(String what, List<String> parts) {
        each(what, parts, (key, year, all) -> table.known(cell(key, year), all));
        eachWhole(what, parts, (key, quarter, all) -> table.knownWhole(cell(key, quarter), all));
    }

    private interface Sums {

        void add(String what, int when, List<Cell> parts);
    }

    private void each(String what, List<String> parts, Sums sums) {
        years.forEach(year -> sums.add(Keys.year(what), year, cells(parts, Keys::year, year)));
        if (hasLastYear()) {
            int year = inYears.lastYear();
            sums.add(Keys.toDate(what), year, cells(parts, Keys::toDate, year));
            sums.add(Keys.rest(what), year, cells(parts, Keys::rest, year));
        }
    }

    private void eachWhole(String what, List<String> parts, Sums sums) {
        quarters().forEach(quarter -> sums.add(Keys.quarter(what), quarter, cells(parts, Keys::quarter, quarter)));
        if (hasLastYear()) {
            int quarter = inYears.divided();
            sums.add(Keys.part(what), quarter, cells(parts, Keys::part, quarter));
            sums.add(Keys.restOfPart(what), quarter, cells(parts, Keys::restOfPart, quarter));
        }
    }

    private void divide(String what) {
        years.stream().filter(this::isByQuarter).forEach(year -> inYears.divideYear(what, year));
        if (hasLastYear()) {
            inYears.divideLastYear(what);
            inYears.dividePart(what);
        }
    }

    private boolean hasLastYear() {
        return years.contains(inYears.lastYear());
    }

    private boolean isByQuarter(int year) {
        return year >= Keys.firstMonth(today) / MonthSeries.MONTHS;
    }

    private IntStream quarters() {
        return years.stream()
                .filter(this::isByQuarter)
                .flatMapToInt(year -> IntStream.range(year * QUARTERS, (year + 1) * QUARTERS));
    }

    private static List<Cell> cells(List<String> whats, UnaryOperator<String> period, int when) {
        return whats.stream().map(what -> cell(period.apply(what), when)).toList();
    }

    private static Cell cell(String what, int when) {
        return new Cell(what, when, Slice.ALL);
    }
}
