package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.AMBIGUOUS_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.IMPOSSIBLE_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.SERIAL_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.TWO_DIGIT_YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and programs write it. The year 9999 stands for "no end" and counts as blank; other years must lie
 * between 1900 and 2199.
 */
public final class DateCell {

    private static final String TIME = "([T ]\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}) ?[./-] ?(\\d{1,2}) ?[./-] ?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");

    private static final int NO_END = 9999;
    private static final int FIRST_SERIAL = 30_000;
    private static final int LAST_SERIAL = 60_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DateCell() {}

    public static Parsed<LocalDate> parse(String read, TwoDigitYear pivot) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var text = CellText.spaced(read);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3), null, read);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst(dayFirst, pivot, read);
        }
        if (EIGHT_DIGITS.matcher(text).matches()) {
            return eightDigits(text, read);
        }
        var serial = SERIAL.matcher(text);
        return serial.matches() ? serial(number(serial, 1), read) : Parsed.problem(NOT_A_DATE, read);
    }

    private static Parsed<LocalDate> dayFirst(MatchResult match, TwoDigitYear pivot, String read) {
        boolean shortYear = match.group(3).length() == 2;
        int year = shortYear ? pivot.yearOf(number(match, 3)) : number(match, 3);
        return date(year, number(match, 2), number(match, 1), shortYear ? TWO_DIGIT_YEAR : null, read);
    }

    /** {@code 20261231} or {@code 31122026}: whichever is a date; hardly any eight digits are both. */
    private static Parsed<LocalDate> eightDigits(String digits, String read) {
        var yearFirst = date(digitsAt(digits, 0, 4), digitsAt(digits, 4, 6), digitsAt(digits, 6, 8), null, read);
        var dayFirst = date(digitsAt(digits, 4, 8), digitsAt(digits, 2, 4), digitsAt(digits, 0, 2), null, read);
        if (yearFirst.found().isPresent() && dayFirst.found().isPresent() && !yearFirst.equals(dayFirst)) {
            return Parsed.problem(AMBIGUOUS_DATE, read);
        }
        return yearFirst instanceof Parsed.Problem ? dayFirst : yearFirst;
    }

    private static Parsed<LocalDate> serial(int days, String read) {
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Parsed.problem(NOT_A_DATE, read)
                : Parsed.of(SERIAL_ZERO.plusDays(days), SERIAL_DATE);
    }

    private static Parsed<LocalDate> date(
            int year, int month, int day, @Nullable CellProblemCode finding, String read) {
        if (year == NO_END) {
            return Parsed.blank();
        }
        return findDate(year, month, day)
                .filter(date -> year >= 1900 && year < 2200)
                .map(date -> Parsed.of(date, finding))
                .orElseGet(() -> Parsed.problem(IMPOSSIBLE_DATE, read));
    }

    static Optional<LocalDate> findDate(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int digitsAt(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
