package no.leietileie.casework.priority;

import no.leietileie.base.Nok;

/** What it would cost a month to own the dwelling: an annuity loan over its whole valuation, and the shared costs. */
final class HousingCost {

    private static final double MONTHS = 12;
    private static final double BASIS_POINTS = 10_000;

    private HousingCost() {}

    static Nok monthly(Nok valuation, Nok sharedCosts, PriorityWeights basis) {
        double rate = basis.rateBasisPoints() / BASIS_POINTS / MONTHS;
        double factor = rate / (1 - Math.pow(1 + rate, -MONTHS * basis.years()));
        return Nok.ofKroner(Math.round(valuation.ore() / 100.0 * factor)).plus(sharedCosts);
    }
}
