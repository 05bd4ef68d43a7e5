package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.throughput.counting.Keys;

/**
 * What a dashboard looks back on.
 *
 * @param when a year, or the quarter since the year 0 with which the period ends
 */
public record Period(Kind kind, int when) {

    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    public enum Kind {
        /** A calendar year; that of today goes until today. */
        YEAR,
        /** A calendar quarter that is over. */
        QUARTER,
        /** The twelve months that end with such a quarter. */
        TWELVE_MONTHS
    }

    /** Years whose year before is counted, too, the newest first. */
    public static List<Period> years(LocalDate today) {
        return newestFirst(Kind.YEAR, Keys.firstYear(today) + 1, today.getYear());
    }

    /** What ends with a quarter that is over, the newest first: of this year and the last, which are counted month by month. */
    public static List<Period> finished(Kind kind, LocalDate today) {
        return newestFirst(kind, (today.getYear() - 1) * QUARTERS, Keys.quarter(today) - 1);
    }

    private static List<Period> newestFirst(Kind kind, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(when -> new Period(kind, first + last - when))
                .toList();
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, year);
    }

    public boolean isYear() {
        return kind == Kind.YEAR;
    }

    /** The calendar year in which it ends. */
    public int endingYear() {
        return isYear() ? when : when / QUARTERS;
    }

    /** The same a year earlier. */
    public Period before() {
        return new Period(kind, isYear() ? when - 1 : when - QUARTERS);
    }

    /** The quarters that it is made of. */
    public IntStream quarters() {
        return switch (kind) {
            case YEAR -> IntStream.range(when * QUARTERS, (when + 1) * QUARTERS);
            case QUARTER -> IntStream.of(when);
            case TWELVE_MONTHS -> IntStream.rangeClosed(when - QUARTERS + 1, when);
        };
    }

    public int firstMonth() {
        return quarters().min().orElseThrow() * MONTHS_OF_QUARTER;
    }

    public int lastMonth() {
        return quarters().max().orElseThrow() * MONTHS_OF_QUARTER + MONTHS_OF_QUARTER - 1;
    }
}
