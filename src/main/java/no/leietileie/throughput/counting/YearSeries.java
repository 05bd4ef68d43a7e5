package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Things that happen, by calendar year, by last year up to the same day as today, and by what that day divides: one of the
 * months or quarters of last year. A size of 1 is what lies in the part of its year that has passed this year.
 */
final class YearSeries {

    private final CountTable table;
    private final LocalDate today;
    private final int perYear;
    private final UnaryOperator<String> single;
    private final int divided;

    private YearSeries(CountTable table, LocalDate today, int perYear, UnaryOperator<String> single, int current) {
        this.table = table;
        this.today = today;
        this.perYear = perYear;
        this.single = single;
        this.divided = current - perYear;
    }

    static YearSeries ofMonths(CountTable table, LocalDate today) {
        return new YearSeries(table, today, MonthSeries.MONTHS, Keys::month, Keys.month(today));
    }

    static YearSeries ofQuarters(CountTable table, LocalDate today) {
        return new YearSeries(table, today, QuarterSeries.QUARTERS, Keys::quarter, Keys.quarter(today));
    }

    int lastYear() {
        return today.getYear() - 1;
    }

    /** The month or quarter of last year that today's date divides. */
    int divided() {
        return divided;
    }

    void add(String what, FigureCount count) {
        int year = count.period() / perYear;
        if (year >= Keys.firstYear(today)) {
            table.add(Keys.year(what), year, count);
        }
        if (year == lastYear()) {
            table.add(count.size() == 1 ? Keys.toDate(what) : Keys.rest(what), year, count);
        }
    }

    /** Says that last year is made up of what lies before today's date in it and the rest. */
    void divideLastYear(String what) {
        table.doNotPublish(Keys.rest(what));
        table.known(cell(Keys.year(what), lastYear()), cells(lastYear(), Keys.toDate(what), Keys.rest(what)));
    }

    void addPart(String what, Iterable<FigureCount> counts) {
        table.beginWhole(Keys.part(what), divided);
        table.beginWhole(Keys.restOfPart(what), divided);
        for (FigureCount count : counts) {
            if (count.period() == divided) {
                table.addWhole(count.size() == 1 ? Keys.part(what) : Keys.restOfPart(what), divided, count);
            }
        }
    }

    /** Says what the parts of the month or quarter are parts of. */
    void dividePart(String what) {
        table.doNotPublish(Keys.part(what));
        table.doNotPublish(Keys.restOfPart(what));
        table.knownWhole(cell(single.apply(what), divided), cells(divided, Keys.part(what), Keys.restOfPart(what)));
        List<Cell> untilPart = new ArrayList<>(singles(what, lastYear() * perYear, divided));
        untilPart.add(cell(Keys.part(what), divided));
        table.knownWhole(cell(Keys.toDate(what), lastYear()), untilPart);
    }

    /** Says that a year is made up of its months or quarters. */
    void divideYear(String what, int year) {
        table.knownWhole(cell(Keys.year(what), year), singles(what, year * perYear, (year + 1) * perYear));
    }

    private List<Cell> singles(String what, int from, int end) {
        return IntStream.range(from, end)
                .mapToObj(each -> cell(single.apply(what), each))
                .toList();
    }

    private static List<Cell> cells(int when, String... whats) {
        return List.of(whats).stream().map(what -> cell(what, when)).toList();
    }

    private static Cell cell(String what, int when) {
        return new Cell(what, when, Slice.ALL);
    }
}
