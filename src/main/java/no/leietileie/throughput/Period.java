package no.leietileie.throughput;

import java.util.stream.IntStream;

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
