package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.AMBIGUOUS_DATE;
import static no.leietileie.register.imports.cell.CellProblemCode.BIRTH_DATE_ONLY;
import static no.leietileie.register.imports.cell.CellProblemCode.DIGITS_LOST;
import static no.leietileie.register.imports.cell.CellProblemCode.LEADING_ZERO_RESTORED;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_AN_IDENTITY_NUMBER;
import static no.leietileie.register.imports.cell.CellProblemCode.PLACEHOLDER_IDENTITY_NUMBER;
import static no.leietileie.register.imports.cell.CellProblemCode.WRONG_CONTROL_DIGIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.base.ControlRule;
import no.leietileie.base.Fodselsnummer;
import org.jspecify.annotations.Nullable;

/** An identity number with what exports do to it: spaces, a lost leading zero, rounding, zeros, only the birth date. */
public final class IdentityCell {

    private static final Pattern NUMBER = Pattern.compile("\\d{6}[ .-]?\\d{5}|[\\d ]+");
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern DATE_AND_ZEROS = Pattern.compile("\\d{6}0{5}");
    private static final int LENGTH = 11;

    private IdentityCell() {}

    /** @param readOn decides which control rule is in force, and that nobody is born after it */
    public static Parsed<Identity> parse(String read, LocalDate readOn) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        if (CellText.isRoundedNumber(read)) {
            return Parsed.problem(DIGITS_LOST, read);
        }
        var text = CellText.spaced(read).replace('–', '-');
        if (!NUMBER.matcher(text).matches()) {
            return birthDate(DateCell.parse(text, TwoDigitYear.ofBirth(readOn)), readOn, read);
        }
        return digits(text.replaceAll("\\D", ""), readOn, read);
    }

    private static Parsed<Identity> digits(String digits, LocalDate readOn, String read) {
        if (ZEROS.matcher(digits).matches()) {
            return new Parsed.Blank<>(PLACEHOLDER_IDENTITY_NUMBER);
        }
        if (DATE_AND_ZEROS.matcher(digits).matches()) {
            return sixDigits(digits.substring(0, 6), PLACEHOLDER_IDENTITY_NUMBER, readOn, read);
        }
        return switch (digits.length()) {
            case LENGTH -> number(digits, null, readOn, read);
            case LENGTH - 1 -> number("0" + digits, LEADING_ZERO_RESTORED, readOn, read);
            case 8 -> birthDate(DateCell.parse(digits, TwoDigitYear.ofBirth(readOn)), readOn, read);
            case 6 -> sixDigits(digits, BIRTH_DATE_ONLY, readOn, read);
            case 5 -> fiveDigits(digits, readOn, read);
            default -> Parsed.problem(NOT_AN_IDENTITY_NUMBER, read);
        };
    }

    private static Parsed<Identity> number(
            String digits, @Nullable CellProblemCode finding, LocalDate readOn, String read) {
        return switch (Fodselsnummer.parse(digits, ControlRule.inForceOn(readOn))) {
            case Fodselsnummer.Parsed.Valid(var number) ->
                Parsed.of(
                        new Identity(number, number.birthDate(readOn.getYear()).orElse(null)), finding);
            case Fodselsnummer.Parsed.Invalid(var fault) ->
                Parsed.problem(
                        fault == Fodselsnummer.Fault.WRONG_CONTROL_DIGIT ? WRONG_CONTROL_DIGIT : NOT_AN_IDENTITY_NUMBER,
                        read);
        };
    }

    private static Parsed<Identity> sixDigits(String digits, CellProblemCode finding, LocalDate readOn, String read) {
        return dayMonthYear(digits, readOn)
                .map(date -> Parsed.of(new Identity(null, date), finding))
                .orElseGet(() -> Parsed.problem(NOT_AN_IDENTITY_NUMBER, read));
    }

    /** {@code 31280} is 3 December 1980 without its zero, or the serial number of a day in 1985. */
    private static Parsed<Identity> fiveDigits(String digits, LocalDate readOn, String read) {
        var serial = DateCell.parse(digits, TwoDigitYear.ofBirth(readOn));
        if (dayMonthYear("0" + digits, readOn).isEmpty()) {
            return birthDate(serial, readOn, read);
        }
        return serial.found().isPresent()
                ? Parsed.problem(AMBIGUOUS_DATE, read)
                : sixDigits("0" + digits, BIRTH_DATE_ONLY, readOn, read);
    }

    private static Optional<LocalDate> dayMonthYear(String digits, LocalDate readOn) {
        int year = TwoDigitYear.ofBirth(readOn).yearOf(Integer.parseInt(digits, 4, 6, 10));
        return DateCell.findDate(year, Integer.parseInt(digits, 2, 4, 10), Integer.parseInt(digits, 0, 2, 10));
    }

    private static Parsed<Identity> birthDate(Parsed<LocalDate> date, LocalDate readOn, String read) {
        return date.found()
                .filter(born -> !born.isAfter(readOn))
                .map(born -> Parsed.of(new Identity(null, born), BIRTH_DATE_ONLY))
                .orElseGet(() -> Parsed.problem(NOT_AN_IDENTITY_NUMBER, read));
    }
}
