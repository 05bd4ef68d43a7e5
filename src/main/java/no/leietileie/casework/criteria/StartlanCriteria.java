package no.leietileie.casework.criteria;

import java.math.BigDecimal;
import no.leietileie.municipality.PolicyKey;

/**
 * What the municipality asks of those who apply for a startlån (source: "Virkemidler leie til eie").
 *
 * @param calculationRate percent a year that the household must be able to bear
 * @param longestYears as a rule
 * @param longestYearsSpecial where income is low for long; at most 50 (forskrift 2019-11-18-1546 § 8-5)
 * @param livsoppholdPercent of the reference budget that must be left to live on
 * @param costsInLoan whether the costs of the purchase may be lent, too
 */
public record StartlanCriteria(
        BigDecimal calculationRate,
        int longestYears,
        int longestYearsSpecial,
        int livsoppholdPercent,
        boolean costsInLoan) {

    private static final int MOST_YEARS = 50;

    public static final PolicyKey<StartlanCriteria> KEY = new PolicyKey<>(
            "criteria.startlan",
            StartlanCriteria.class,
            new StartlanCriteria(new BigDecimal("5.0"), 30, MOST_YEARS, 100, true),
            StartlanCriteria::isSound);

    private boolean isSound() {
        return calculationRate.signum() > 0
                && calculationRate.compareTo(new BigDecimal(20)) <= 0
                && longestYears >= 1
                && longestYears <= longestYearsSpecial
                && longestYearsSpecial <= MOST_YEARS
                && livsoppholdPercent >= 50
                && livsoppholdPercent <= 200;
    }
}
