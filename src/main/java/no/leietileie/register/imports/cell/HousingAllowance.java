package no.leietileie.register.imports.cell;

import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/** Whether bostøtte is received, and how much a month where that is said. */
public record HousingAllowance(boolean received, @Nullable Nok monthly) {

    /** An amount, or yes or no; 0 means no. */
    public static Parsed<HousingAllowance> parse(String read) {
        var answer = YesNoCell.parse(read);
        return answer instanceof Parsed.Problem
                ? AmountCell.parse(read).map(amount -> new HousingAllowance(amount.ore() > 0, amount))
                : answer.map(received -> new HousingAllowance(received, null));
    }
}
