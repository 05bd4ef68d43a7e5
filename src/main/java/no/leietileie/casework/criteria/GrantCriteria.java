package no.leietileie.casework.criteria;

import no.leietileie.municipality.PolicyKey;

/**
 * The frame of the grant (tilskudd til etablering; source: "inntil 20 %, unntaksvis mer i svært spesielle saker").
 *
 * @param mostPercent of the price, as a rule
 * @param mostPercentException in very special cases
 * @param writeDownYears after which nothing of it is to be paid back
 */
public record GrantCriteria(int mostPercent, int mostPercentException, int writeDownYears) {

    public static final PolicyKey<GrantCriteria> KEY = new PolicyKey<>(
            "criteria.grant", GrantCriteria.class, new GrantCriteria(20, 40, 20), GrantCriteria::isSound);

    private boolean isSound() {
        return mostPercent >= 0
                && mostPercent <= mostPercentException
                && mostPercentException <= 100
                && writeDownYears >= 1
                && writeDownYears <= 50;
    }
}
