package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.AMBIGUOUS_AMOUNT;
import static no.leietileie.register.imports.cell.CellProblemCode.DIGITS_LOST;
import static no.leietileie.register.imports.cell.CellProblemCode.NOT_AN_AMOUNT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import no.leietileie.base.Nok;

/**
 * An amount in kroner. A single point or comma with exactly three digits behind it ({@code 8.450}) may group or divide,
 * and is a problem rather than a guess that can be wrong by a thousand.
 */
public final class AmountCell {

    private static final Pattern CURRENCY = Pattern.compile("(?i)(nok|kroner|kr)\\.?");
    private static final Pattern WHOLE_KRONER = Pattern.compile("([,.:;]-+|[,.]–|[,.]—)$");
    private static final Pattern SPACED_GROUPS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+([.,]\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+([.,]\\d+)?");
    private static final int MOST_DIGITS = 12;

    private AmountCell() {}

    public static Parsed<Nok> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        if (CellText.isRoundedNumber(read)) {
            return Parsed.problem(DIGITS_LOST, read);
        }
        var text = CURRENCY.matcher(CellText.spaced(read).replace('−', '-'))
                .replaceAll("")
                .strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        var amount = bracketed ? text.substring(1, text.length() - 1).strip() : text;
        boolean minus = amount.startsWith("-");
        return unsigned(minus ? amount.substring(1).strip() : amount, bracketed || minus, read);
    }

    private static Parsed<Nok> unsigned(String text, boolean negative, String read) {
        boolean whole = WHOLE_KRONER.matcher(text).find();
        var digits = WHOLE_KRONER.matcher(text).replaceFirst("").strip();
        if (EITHER.matcher(digits).matches() && !whole) {
            return Parsed.problem(AMBIGUOUS_AMOUNT, read);
        }
        var plain = ungrouped(digits);
        if (!DECIMAL.matcher(plain).matches() || plain.split("[.,]")[0].length() > MOST_DIGITS) {
            return Parsed.problem(NOT_AN_AMOUNT, read);
        }
        var kroner = new BigDecimal(plain.replace(',', '.'));
        return Parsed.of(nok(negative ? kroner.negate() : kroner));
    }

    private static String ungrouped(String text) {
        if (SPACED_GROUPS.matcher(text).matches()) {
            return text.replace(" ", "");
        }
        if (POINT_GROUPS.matcher(text).matches()) {
            return text.replace(".", "");
        }
        return COMMA_GROUPS.matcher(text).matches() ? text.replace(",", "") : text;
    }

    private static Nok nok(BigDecimal kroner) {
        return Nok.ofOre(
                kroner.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
