package no.leietileie.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A Norwegian identity number (fødselsnummer or D-number), eleven digits {@code ddMMyy iii k1 k2}. Prints itself masked.
 * The constructor takes what either control rule accepts, so that a stored number can always be read back.
 */
public record Fodselsnummer(String value) {

    public enum Kind {
        BIRTH_NUMBER,
        D_NUMBER
    }

    public enum Fault {
        NOT_ELEVEN_DIGITS,
        IMPOSSIBLE_DATE,
        WRONG_CONTROL_DIGIT
    }

    /** What became of a text that should have been an identity number. */
    public sealed interface Parsed {

        record Valid(Fodselsnummer number) implements Parsed {}

        record Invalid(Fault fault) implements Parsed {}
    }

    private static final int D_NUMBER_OFFSET = 40;
    private static final int TENOR_OFFSET = 80;
    private static final int OTHER_SYNTHETIC_OFFSET = 40;

    public Fodselsnummer {
        var fault = faultOf(value, ControlRule.FROM_2032);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("Not an identity number: " + fault.get());
        }
    }

    /** @throws IllegalArgumentException for anything that is not valid under today's rule; the message never repeats the text */
    public static Fodselsnummer of(String digits) {
        return switch (parse(digits, ControlRule.UNTIL_2031)) {
            case Parsed.Valid(var number) -> number;
            case Parsed.Invalid(var fault) -> throw new IllegalArgumentException("Not an identity number: " + fault);
        };
    }

    /** Takes bare digits only; spaces and hyphens belong to whoever reads the text. */
    public static Parsed parse(String digits, ControlRule rule) {
        return faultOf(digits, rule)
                .<Parsed>map(Parsed.Invalid::new)
                .orElseGet(() -> new Parsed.Valid(new Fodselsnummer(digits)));
    }

    public Kind kind() {
        return twoDigits(value, 0) > D_NUMBER_OFFSET ? Kind.D_NUMBER : Kind.BIRTH_NUMBER;
    }

    /** Whether the number belongs to a series for tests, and so to nobody: Tenor (month + 80) or others (month + 40). */
    public boolean isSynthetic() {
        return twoDigits(value, 2) > OTHER_SYNTHETIC_OFFSET;
    }

    public MonthDay encodedDayAndMonth() {
        return MonthDay.of(month(value), day(value));
    }

    /**
     * The best guess at the birth date, from the ranges of the individual number that held until 2031; empty when the
     * guess lies after {@code referenceYear}. Numbers issued from 2032 do not carry the century: keep the birth date
     * separately and use this only where nothing else is known.
     */
    public Optional<LocalDate> birthDate(int referenceYear) {
        return century()
                .map(century -> century + twoDigits(value, 4))
                .filter(year -> year <= referenceYear)
                .filter(year -> encodedDayAndMonth().isValidYear(year))
                .map(year -> encodedDayAndMonth().atYear(year));
    }

    public String masked() {
        return value.substring(0, 6) + "*****";
    }

    @Override
    public String toString() {
        return masked();
    }

    private Optional<Integer> century() {
        int individual = Integer.parseInt(value.substring(6, 9));
        int year = twoDigits(value, 4);
        if (individual < 500 || (individual >= 900 && year >= 40)) {
            return Optional.of(1900);
        }
        if (year < 40) {
            return Optional.of(2000);
        }
        return individual < 750 && year >= 54 ? Optional.of(1800) : Optional.empty();
    }

    private static Optional<Fault> faultOf(String text, ControlRule rule) {
        if (text.length() != 11 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Fault.NOT_ELEVEN_DIGITS);
        }
        if (!isPossibleDate(text)) {
            return Optional.of(Fault.IMPOSSIBLE_DATE);
        }
        return rule.accepts(text) ? Optional.empty() : Optional.of(Fault.WRONG_CONTROL_DIGIT);
    }

    private static boolean isPossibleDate(String digits) {
        try {
            // Any century may be meant, and 2000 was a leap year where 1900 was not.
            int year = 2000 + twoDigits(digits, 4);
            return MonthDay.of(month(digits), day(digits)).isValidYear(year);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int day(String digits) {
        int day = twoDigits(digits, 0);
        return day > D_NUMBER_OFFSET ? day - D_NUMBER_OFFSET : day;
    }

    private static int month(String digits) {
        int month = twoDigits(digits, 2);
        if (month > TENOR_OFFSET) {
            return month - TENOR_OFFSET;
        }
        return month > OTHER_SYNTHETIC_OFFSET ? month - OTHER_SYNTHETIC_OFFSET : month;
    }

    private static int twoDigits(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }
}
