package no.leietileie.register.imports.cell;

import java.time.LocalDate;

/**
 * Which century {@code 11} means: the last year up to {@code latest} that ends so. Dates of leases reach 25 years ahead
 * of the day they are read; birth dates never lie ahead of it.
 */
public record TwoDigitYear(int latest) {

    private static final int YEARS_AHEAD_FOR_LEASES = 25;

    public static TwoDigitYear ofLease(LocalDate readOn) {
        return new TwoDigitYear(readOn.getYear() + YEARS_AHEAD_FOR_LEASES);
    }

    public static TwoDigitYear ofBirth(LocalDate readOn) {
        return new TwoDigitYear(readOn.getYear());
    }

    int yearOf(int lastTwoDigits) {
        return latest - Math.floorMod(latest - lastTwoDigits, 100);
    }
}
