package no.leietileie.demo;

import java.time.LocalDate;

/**
 * Identity numbers in the synthetic series of Tenor (month + 80), different for every person number.
 *
 * <p>A person number is taken apart into a day of the year, a remainder of the birth year and a serial number. These
 * three tell people apart whatever the year is, so uniqueness needs no memory of the numbers already given.
 */
final class SyntheticIdentity {

    private static final int DAYS = 365;
    private static final int YEAR_CLASSES = 4;
    private static final int SERIALS = 250;

    static final int PEOPLE = DAYS * YEAR_CLASSES * SERIALS;

    /** Has no factor in common with PEOPLE, so that neighbours get birthdays far apart and nobody meets. */
    private static final long STRIDE = 104_729;

    private SyntheticIdentity() {}

    /** A number for someone who is about {@code age} years old, at most some years from it. */
    static String of(long seed, int person, Sex sex, int age, LocalDate today) {
        if (person >= PEOPLE) {
            throw new IllegalArgumentException("No more than " + PEOPLE + " people");
        }
        int slot = Math.floorMod(person * STRIDE + seed % PEOPLE, PEOPLE);
        int dayOfYear = 1 + slot % DAYS;
        int yearClass = slot / DAYS % YEAR_CLASSES;
        int serial = slot / (DAYS * YEAR_CLASSES);
        int year = today.getYear() - age;
        year -= Math.floorMod(year - yearClass, YEAR_CLASSES);
        String number = number(year, dayOfYear, serial, sex);
        while (number.isEmpty()) {
            year -= YEAR_CLASSES;
            number = number(year, dayOfYear, serial, sex);
        }
        return number;
    }

    private static String number(int year, int dayOfYear, int serial, Sex sex) {
        // A common year, so that the same day number is the same date in every year.
        LocalDate day = LocalDate.ofYearDay(2001, dayOfYear);
        int century = year >= 2000 ? 500 : 0;
        int individual = century + 2 * serial + (sex == Sex.MALE ? 1 : 0);
        return ControlDigits.identityNumber(
                "%02d%02d%02d%03d".formatted(day.getDayOfMonth(), day.getMonthValue() + 80, year % 100, individual));
    }
}
