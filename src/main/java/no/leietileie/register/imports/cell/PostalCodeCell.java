package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.LEADING_ZERO_RESTORED;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_A_POSTAL_CODE;

import java.util.regex.Pattern;

/** Four digits; a spreadsheet has taken the zero of {@code 603}. */
public final class PostalCodeCell {

    private static final Pattern CODE = Pattern.compile("(?i)(?:NO?-)?(\\d{3,4})");

    private PostalCodeCell() {}

    public static Parsed<String> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var match = CODE.matcher(CellText.withoutSpaces(read));
        if (!match.matches() || Integer.parseInt(match.group(1)) == 0) {
            return Parsed.problem(NOT_A_POSTAL_CODE, read);
        }
        var digits = match.group(1);
        return digits.length() == 4 ? Parsed.of(digits) : Parsed.of("0" + digits, LEADING_ZERO_RESTORED);
    }
}
