package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.AMBIGUOUS_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.IMPOSSIBLE_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.SERIAL_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.TWO_DIGIT_YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,9})\\.? (\\d{4}|\\d{2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]\\d+)?");

    /** How they begin in Norwegian and English. */
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("jan"),
            Set.of("feb"),
            Set.of("mar"),
            Set.of("apr"),
            Set.of("mai", "may"),
            Set.of("jun"),
            Set.of("jul"),
            Set.of("aug"),
            Set.of("sep"),
            Set.of("okt", "oct"),
            Set.of("nov"),
            Set.of("des", "dec"));

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
            return dayFirst(dayFirst, number(dayFirst, 2), pivot, read);
        }
        var inWords = MONTH_IN_WORDS.matcher(text);
        if (inWords.matches() && month(inWords.group(2)) > 0) {
            return dayFirst(inWords, month(inWords.group(2)), pivot, read);
        }
        if (EIGHT_DIGITS.matcher(text).matches()) {
            return eightDigits(text, read);
        }
        var serial = SERIAL.matcher(text);
        return serial.matches() ? serial(number(serial, 1), read) : Parsed.problem(NOT_A_DATE, read);
    }

    /** Returns 0 for a word that is no month. */
    private static int month(String word) {
        String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        return 1 + MONTHS.stream().map(names -> names.contains(start)).toList().indexOf(true);
    }

    private static Parsed<LocalDate> dayFirst(MatchResult match, int month, TwoDigitYear pivot, String read) {
        boolean shortYear = match.group(3).length() == 2;
        int year = shortYear ? pivot.yearOf(number(match, 3)) : number(match, 3);
        return date(year, month, number(match, 1), shortYear ? TWO_DIGIT_YEAR : null, read);
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
