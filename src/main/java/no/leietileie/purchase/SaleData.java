package no.leietileie.purchase;

import no.leietileie.base.Nok;

/**
 * What a dwelling was sold for.
 *
 * @param price that the household paid
 * @param proceeds what is left of it for the municipality when debt and costs are paid
 */
public record SaleData(Nok price, Nok proceeds) {

    public SaleData {
        if (!isPossible(price, proceeds)) {
            throw new IllegalArgumentException("No more is left of a price than all of it");
        }
    }

    public static boolean isPossible(Nok price, Nok proceeds) {
        return !price.isNegative() && !proceeds.isNegative() && proceeds.compareTo(price) <= 0;
    }
}
