package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.DIGITS_LOST;
import static no.leietileie.register.imports.cell.CellProblemCode.FIRST_OF_SEVERAL_TAKEN;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_PHONE_NUMBER;

import java.util.regex.Pattern;

/** A telephone number as E.164 ({@code +4791234567}); eight digits are a Norwegian number. */
public final class PhoneCell {

    private static final Pattern NORWEGIAN = Pattern.compile("(?:\\+47|0047|47)?([2-9]\\d{7})");
    private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)([1-9]\\d{6,14})");
    private static final Pattern LABEL = Pattern.compile("(?i)^(tlf|tel|mob|mobil|telefon)\\.?:?");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\u00a0\\u202f().-]");

    private PhoneCell() {}

    public static Parsed<String> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        if (CellText.isRoundedNumber(read)) {
            return Parsed.problem(DIGITS_LOST, read);
        }
        var numbers = read.split("[/,;]|\\bog\\b");
        var number = PUNCTUATION
                .matcher(LABEL.matcher(numbers[0].strip()).replaceFirst(""))
                .replaceAll("");
        var finding = numbers.length > 1 ? FIRST_OF_SEVERAL_TAKEN : null;
        var norwegian = NORWEGIAN.matcher(number);
        if (norwegian.matches()) {
            return Parsed.of("+47" + norwegian.group(1), finding);
        }
        var foreign = FOREIGN.matcher(number);
        return foreign.matches() && !foreign.group(1).startsWith("47")
                ? Parsed.of("+" + foreign.group(1), finding)
                : Parsed.problem(NOT_A_PHONE_NUMBER, read);
    }
}
