package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Things that happen, as in {@link YearSeries}, and by month and by the twelve months that end with each. Years
 * are counted for every part of the municipality, months for all of it: less would be too few.
 */
final class MonthSeries {

    static final int MONTHS = 12;
    private static final int QUARTER = 3;
    /** Of what is kept before all else. */
    static final int DEAREST = 3;

    private final CountTable table;
    private final LocalDate today;
    private final YearSeries inYears;

    MonthSeries(CountTable table, LocalDate today) {
        this.table = table;
        this.today = today;
        this.inYears = YearSeries.ofMonths(table, today);
    }

    /**
     * Single months are shown only where all of them are large enough: to hide some would drag years along with them, which
     * say more.
     */
    void add(String what, Collection<FigureCount> counts, int threshold) {
        addYears(what, counts);
        addMonths(what, counts);
        if (hasSmallMonth(what, threshold)) {
            table.doNotPublish(Keys.month(what));
        }
    }

    private boolean hasSmallMonth(String what, int threshold) {
        return IntStream.rangeClosed(Keys.firstMonth(today), Keys.month(today))
                .anyMatch(month -> table.isSmall(new Cell(Keys.month(what), month, Slice.ALL), threshold));
    }

    /** The years only. */
    void addYears(String what, Collection<FigureCount> counts) {
        table.keep(Keys.year(what), DEAREST - 1);
        table.keep(Keys.toDate(what), DEAREST - 2);
        counts.forEach(count -> inYears.add(what, count));
        divideLastYear(what);
    }

    /** Says that last year is made up of what lies before today's date in it and the rest. */
    void divideLastYear(String what) {
        inYears.divideLastYear(what);
    }

    /** Twelve months that end with each month, which readers would rather miss anything else than. */
    void addMonths(String what, Collection<FigureCount> counts) {
        addMonths(what, counts, 1);
        table.keep(Keys.rolling(what), DEAREST);
    }

    /** Twelve months that end with a quarter only: a part of what happened is too small for more. */
    void addQuarters(String what, Collection<FigureCount> counts) {
        addMonths(what, counts, QUARTER);
    }

    private void addMonths(String what, Collection<FigureCount> counts, int step) {
        int first = Keys.firstMonth(today);
        int thisMonth = Keys.month(today);
        // Months in which nothing happened are unknown to readers too.
        for (int month = first; month < (today.getYear() + 1) * MONTHS; month++) {
            table.beginWhole(Keys.month(what), month);
        }
        counts.stream()
                .filter(count -> count.period() >= first)
                .forEach(count -> table.addWhole(Keys.month(what), count.period(), count));
        for (int month = first + MONTHS - 1; month <= thisMonth; month += step) {
            table.totalWhole(Keys.rolling(what), month, months(what, month - MONTHS + 1, month));
        }
        for (int quarter = first / QUARTER; quarter <= thisMonth / QUARTER; quarter++) {
            table.totalWhole(
                    Keys.quarter(what), quarter, months(what, quarter * QUARTER, quarter * QUARTER + QUARTER - 1));
        }
        for (int year = Keys.firstMonth(today) / MONTHS; year <= today.getYear(); year++) {
            inYears.divideYear(what, year);
        }
        inYears.addPart(what, counts);
        inYears.dividePart(what);
    }

    /** Says that what happened in each month is the sum of what these are, wherever months are known. */
    void addUp(String what, List<String> parts) {
        for (int month = Keys.firstMonth(today); month < (today.getYear() + 1) * MONTHS; month++) {
            knownWhole(Keys.month(what), parts.stream().map(Keys::month).toList(), month);
        }
        knownWhole(Keys.part(what), parts.stream().map(Keys::part).toList(), inYears.divided());
    }

    private void knownWhole(String what, List<String> parts, int when) {
        table.knownWhole(
                new Cell(what, when, Slice.ALL),
                parts.stream().map(part -> new Cell(part, when, Slice.ALL)).toList());
    }

    private static List<Cell> months(String what, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> new Cell(Keys.month(what), month, Slice.ALL))
                .toList();
    }
}
