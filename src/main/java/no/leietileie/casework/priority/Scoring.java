package no.leietileie.casework.priority;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.leietileie.base.Nok;

/** From facts to a score. The same facts, weights and day always give the same score. */
public final class Scoring {

    private static final int FULL_YEARS = 10;
    private static final int SIZE_TOLERANCE = 1;
    /** So much of the rent may owning cost and still be only a little more. */
    private static final int LITTLE_MORE_PERCENT = 110;
    /** Arrears of two months' rent brake with the whole weight. */
    private static final int FULL_ARREARS_MONTHS = 2;

    private Scoring() {}

    public static Score of(PriorityFacts facts, PriorityWeights weights, LocalDate today) {
        return new Score(Arrays.stream(PriorityRule.values())
                .map(rule -> contribution(rule, facts, weights, today))
                .toList());
    }

    private static Contribution contribution(
            PriorityRule rule, PriorityFacts facts, PriorityWeights weights, LocalDate today) {
        Part part = switch (rule) {
            case RIGHT_TO_BUY -> rightToBuy(facts);
            case TENANCY_LENGTH -> tenancyLength(facts, today);
            case LEASE_END -> leaseEnd(facts, today);
            case STEADY_INCOME -> income(facts);
            case SPACE -> space(facts);
            case RENT_AGAINST_COST -> cost(facts, weights);
            case ARREARS -> arrears(facts);
            case EARLIER_CONTACT -> contact(facts, today);
        };
        return new Contribution(rule, part.finding, weights.of(rule) * part.percent / 100, part.values);
    }

    private static Part rightToBuy(PriorityFacts facts) {
        return switch (facts.tenure()) {
            case COOPERATIVE_SHARE -> Part.of(Finding.SHARE);
            case OWNER_SECTION -> Part.of(Finding.OWNER_SECTION);
            case FREEHOLD, RENTED_IN, OTHER, UNKNOWN -> Part.of(Finding.NOT_FOR_SALE);
        };
    }

    private static Part tenancyLength(PriorityFacts facts, LocalDate today) {
        if (facts.startsOn() == null || facts.startsOn().isAfter(today)) {
            return Part.of(Finding.START_UNKNOWN);
        }
        long years = ChronoUnit.YEARS.between(facts.startsOn(), today);
        return new Part(
                Finding.YEARS,
                Math.toIntExact(Math.min(years, FULL_YEARS) * 100 / FULL_YEARS),
                List.of(Long.toString(years)));
    }

    /** A term that has passed counts as one that ends now, until the landlord's register says what became of it. */
    private static Part leaseEnd(PriorityFacts facts, LocalDate today) {
        LocalDate end = facts.endsOn();
        if (end == null) {
            return Part.of(Finding.NO_END);
        }
        Finding finding = !end.isAfter(today.plusMonths(3))
                ? Finding.ENDS_WITHIN_3_MONTHS
                : !end.isAfter(today.plusMonths(6))
                        ? Finding.ENDS_WITHIN_6_MONTHS
                        : !end.isAfter(today.plusMonths(12)) ? Finding.ENDS_WITHIN_12_MONTHS : Finding.ENDS_LATER;
        return Part.of(finding, end.toString());
    }

    private static Part income(PriorityFacts facts) {
        if (facts.incomes().isEmpty()) {
            return Part.of(Finding.INCOME_UNKNOWN);
        }
        return Part.of(
                facts.incomes().stream().anyMatch(IncomeKind::isSteady)
                        ? Finding.STEADY
                        : facts.incomes().stream().anyMatch(IncomeKind::isCounted)
                                ? Finding.COUNTED
                                : Finding.NOT_COUNTED);
    }

    private static Part space(PriorityFacts facts) {
        if (facts.rooms() == null || facts.persons() == null) {
            return Part.of(Finding.SIZE_UNKNOWN);
        }
        int difference = facts.persons() - facts.rooms();
        Finding finding = Math.abs(difference) <= SIZE_TOLERANCE
                ? Finding.FITS
                : difference > 0 ? Finding.CROWDED : Finding.ROOMY;
        return Part.of(finding, facts.persons().toString(), facts.rooms().toString());
    }

    private static Part cost(PriorityFacts facts, PriorityWeights weights) {
        Nok rent = facts.rent();
        if (facts.valuation() == null || facts.sharedCosts() == null || rent == null || rent.ore() <= 0) {
            return Part.of(Finding.COST_UNKNOWN);
        }
        Nok cost = HousingCost.monthly(facts.valuation(), facts.sharedCosts(), weights);
        Finding finding = cost.compareTo(rent) <= 0
                ? Finding.OWNING_COSTS_LESS
                : cost.ore() * 100 <= rent.ore() * LITTLE_MORE_PERCENT
                        ? Finding.OWNING_COSTS_A_LITTLE_MORE
                        : Finding.OWNING_COSTS_MORE;
        return Part.of(finding, kroner(rent), kroner(cost));
    }

    private static Part arrears(PriorityFacts facts) {
        Nok arrears = facts.arrears();
        if (arrears == null || arrears.ore() <= 0) {
            return Part.of(Finding.OWES_NOTHING);
        }
        long rent = facts.rent() == null ? 0 : facts.rent().ore();
        long full = rent * FULL_ARREARS_MONTHS;
        long percent = full <= 0 || arrears.ore() >= full ? 100 : arrears.ore() * 100 / full;
        return new Part(Finding.OWES, Math.toIntExact(percent), List.of(kroner(arrears)));
    }

    private static Part contact(PriorityFacts facts, LocalDate today) {
        LocalDate last = facts.lastContact();
        if (last == null) {
            return Part.of(Finding.NEVER_CONTACTED);
        }
        Finding finding = !last.isBefore(today.minusMonths(3))
                ? Finding.CONTACTED_WITHIN_3_MONTHS
                : !last.isBefore(today.minusMonths(12))
                        ? Finding.CONTACTED_WITHIN_12_MONTHS
                        : Finding.CONTACTED_EARLIER;
        return Part.of(finding, last.toString());
    }

    private static String kroner(Nok amount) {
        return Long.toString(Objects.requireNonNull(amount).ore() / 100);
    }

    private record Part(Finding finding, int percent, List<String> values) {

        static Part of(Finding finding, String... values) {
            return new Part(finding, finding.percent(), List.of(values));
        }
    }
}
