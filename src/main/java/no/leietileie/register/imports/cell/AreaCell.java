package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_AN_AREA;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A floor area in square metres: {@code 54,5 m2}. */
public final class AreaCell {

    private static final Pattern AREA =
            Pattern.compile("(?i)(?:bra)?:? ?(\\d{1,5}(?:[.,]\\d{1,2})?) ?(?:m2|m²|kvm|kvm\\.|m\\^2)?");

    private AreaCell() {}

    public static Parsed<BigDecimal> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var match = AREA.matcher(CellText.spaced(read));
        return match.matches()
                ? Parsed.of(new BigDecimal(match.group(1).replace(',', '.')))
                : Parsed.problem(NOT_AN_AREA, read);
    }
}
