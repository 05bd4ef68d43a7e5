package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.NOT_AN_ORGANISATION_NUMBER;

/**
 * Nine digits of which the last is a control digit, modulo 11 (Brønnøysundregistrene). Real ones start with 8 or 9,
 * synthetic ones with 2 or 3.
 */
public final class OrganisationNumberCell {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    private OrganisationNumberCell() {}

    public static Parsed<String> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var digits = CellText.withoutSpaces(read).replaceFirst("(?i)^NO", "").replaceFirst("(?i)MVA$", "");
        return digits.matches("[2389]\\d{8}") && controls(digits)
                ? Parsed.of(digits)
                : Parsed.problem(NOT_AN_ORGANISATION_NUMBER, read);
    }

    private static boolean controls(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
