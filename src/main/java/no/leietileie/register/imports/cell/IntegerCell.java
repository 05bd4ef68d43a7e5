package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_WHOLE_NUMBER;

import java.util.regex.Pattern;

/** A count: {@code 3}, {@code 3,0} or {@code 3-roms}. */
public final class IntegerCell {

    private static final Pattern COUNT =
            Pattern.compile("(?i)(\\d{1,6})([.,]0+)?[ -]*(roms?|rom leilighet|stk|barn|voksne|personer|pers)?\\.?");

    private IntegerCell() {}

    public static Parsed<Integer> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var match = COUNT.matcher(CellText.spaced(read));
        return match.matches() ? Parsed.of(Integer.valueOf(match.group(1))) : Parsed.problem(NOT_A_WHOLE_NUMBER, read);
    }
}
