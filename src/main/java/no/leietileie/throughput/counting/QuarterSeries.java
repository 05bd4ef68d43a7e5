package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Things that happen, by calendar year and by year up to the same day as today, for every part of the municipality; by quarter
 * for all of it: less would be too few.
 */
final class QuarterSeries {

    private static final int QUARTERS = 4;

    private final CountTable table;
    private final LocalDate today;
    private final Set<Integer> years;

    /** @param all that will be added: a year in which nothing happened has no counts */
    QuarterSeries(CountTable table, LocalDate today, Collection<FigureCount> all) {
        this.table = table;
        this.today = today;
        this.years = all.stream()
                .map(count -> count.period() / QUARTERS)
                .filter(year -> year >= Keys.firstYear(today))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param counts by quarter; a size of 1 is what lies in the part of its year that has passed this year */
    void add(String what, Collection<FigureCount> counts) {
        quarters().forEach(quarter -> table.beginWhole(Keys.quarter(what), quarter));
        divided().forEach(quarter -> {
            table.beginWhole(Keys.part(what), quarter);
            table.beginWhole(Keys.restOfPart(what), quarter);
        });
        counts.stream()
                .filter(count -> years.contains(count.period() / QUARTERS))
                .forEach(count -> add(what, count));
        divide(what);
    }

    private void add(String what, FigureCount count) {
        int year = count.period() / QUARTERS;
        table.add(Keys.year(what), year, count);
        table.addWhole(Keys.quarter(what), count.period(), count);
        boolean before = count.size() == 1;
        if (year == lastYear()) {
            table.add(before ? Keys.toDate(what) : Keys.rest(what), year, count);
        }
        if (divided().anyMatch(quarter -> quarter == count.period())) {
            table.addWhole(before ? Keys.part(what) : Keys.restOfPart(what), count.period(), count);
        }
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
        if (years.contains(lastYear())) {
            sums.add(Keys.toDate(what), lastYear(), cells(parts, Keys::toDate, lastYear()));
            sums.add(Keys.rest(what), lastYear(), cells(parts, Keys::rest, lastYear()));
        }
    }

    private void eachWhole(String what, List<String> parts, Sums sums) {
        quarters().forEach(quarter -> sums.add(Keys.quarter(what), quarter, cells(parts, Keys::quarter, quarter)));
        divided().forEach(quarter -> {
            sums.add(Keys.part(what), quarter, cells(parts, Keys::part, quarter));
            sums.add(Keys.restOfPart(what), quarter, cells(parts, Keys::restOfPart, quarter));
        });
    }

    private void divide(String what) {
        table.doNotPublish(Keys.rest(what));
        table.doNotPublish(Keys.part(what));
        table.doNotPublish(Keys.restOfPart(what));
        for (int year : years) {
            table.knownWhole(cell(Keys.year(what), year), quarters(what, year * QUARTERS, (year + 1) * QUARTERS));
        }
        if (years.contains(lastYear())) {
            table.known(
                    cell(Keys.year(what), lastYear()),
                    List.of(cell(Keys.toDate(what), lastYear()), cell(Keys.rest(what), lastYear())));
        }
        divided().forEach(quarter -> divide(what, quarter));
    }

    private void divide(String what, int quarter) {
        Cell part = cell(Keys.part(what), quarter);
        table.knownWhole(cell(Keys.quarter(what), quarter), List.of(part, cell(Keys.restOfPart(what), quarter)));
        List<Cell> untilPart = new ArrayList<>(quarters(what, lastYear() * QUARTERS, quarter));
        untilPart.add(part);
        table.knownWhole(cell(Keys.toDate(what), lastYear()), untilPart);
    }

    /** The quarter of last year that today's date divides, if anything happened in that year. */
    private IntStream divided() {
        return years.contains(lastYear()) ? IntStream.of(Keys.quarter(today) - QUARTERS) : IntStream.empty();
    }

    private int lastYear() {
        return today.getYear() - 1;
    }

    private IntStream quarters() {
        return years.stream().flatMapToInt(year -> IntStream.range(year * QUARTERS, (year + 1) * QUARTERS));
    }

    private static List<Cell> quarters(String what, int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(quarter -> cell(Keys.quarter(what), quarter))
                .toList();
    }

    private static List<Cell> cells(List<String> whats, UnaryOperator<String> period, int when) {
        return whats.stream().map(what -> cell(period.apply(what), when)).toList();
    }

    private static Cell cell(String what, int when) {
        return new Cell(what, when, Slice.ALL);
    }
}
