package no.leietileie.casework.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.base.Nok;
import no.leietileie.register.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PriorityFacts NOTHING =
            new PriorityFacts(Tenure.UNKNOWN, null, null, null, null, null, null, null, null, Set.of(), null);

    @ParameterizedTest
    @CsvSource({"COOPERATIVE_SHARE, 30", "OWNER_SECTION, 18", "FREEHOLD, 0", "RENTED_IN, 0", "UNKNOWN, 0"})
    void a_dwelling_that_may_be_sold_to_its_tenant_counts(Tenure tenure, int points) {
        var facts = new PriorityFacts(tenure, null, null, null, null, null, null, null, null, Set.of(), null);

        assertThat(points(PriorityRule.RIGHT_TO_BUY, facts)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-26, 0", "2025-11-25, 1", "2016-11-26, 13", "2016-11-25, 15", "1999-01-01, 15"})
    void each_full_year_of_tenancy_counts_up_to_ten(LocalDate start, int points) {
        assertThat(points(PriorityRule.TENANCY_LENGTH, lease(start, null))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 20",
        "2027-02-25, 20",
        "2027-02-26, 15",
        "2027-05-25, 15",
        "2027-05-26, 10",
        "2027-11-25, 10",
        "2027-11-26, 0"
    })
    void the_nearer_the_end_of_the_lease_the_more_it_counts(LocalDate end, int points) {
        assertThat(points(PriorityRule.LEASE_END, lease(null, end))).isEqualTo(points);
    }

    @Test
    void one_steady_income_is_enough_and_social_assistance_counts_for_nothing() {
        assertThat(incomes(IncomeKind.SOSIALSTONAD, IncomeKind.LONN)).isEqualTo(20);
        assertThat(incomes(IncomeKind.DAGPENGER)).isEqualTo(10);
        assertThat(incomes(IncomeKind.SOSIALSTONAD)).isZero();
        assertThat(incomes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 10", "3, 5, 0", "3, 2, 10", "3, 1, 0"})
    void a_dwelling_that_fits_the_household_by_a_room_counts(short rooms, short persons, int points) {
        var facts =
                new PriorityFacts(Tenure.UNKNOWN, null, null, null, null, rooms, persons, null, null, Set.of(), null);

        assertThat(points(PriorityRule.SPACE, facts)).isEqualTo(points);
    }

    /** One million at 5 percent over 30 years is 5,368.22 a month; with 3,000 of shared costs 8,368. */
    @ParameterizedTest
    @CsvSource({"8368, 15", "8367, 7", "7608, 7", "7607, 0"})
    void rent_is_compared_with_what_owning_would_cost(long rent, int points) {
        var facts = new PriorityFacts(
                Tenure.UNKNOWN,
                null,
                null,
                Nok.ofKroner(rent),
                null,
                null,
                null,
                Nok.ofKroner(1_000_000),
                Nok.ofKroner(3_000),
                Set.of(),
                null);

        assertThat(points(PriorityRule.RENT_AGAINST_COST, facts)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "8000, -15", "16000, -30", "90000, -30"})
    void arrears_brake_up_to_two_months_of_rent(long arrears, int points) {
        var facts = new PriorityFacts(
                Tenure.UNKNOWN,
                null,
                null,
                Nok.ofKroner(8_000),
                Nok.ofKroner(arrears),
                null,
                null,
                null,
                null,
                Set.of(),
                null);

        assertThat(points(PriorityRule.ARREARS, facts)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-25, -20", "2026-08-24, -10", "2025-11-25, -10", "2025-11-24, 0"})
    void who_was_contacted_lately_waits(LocalDate last, int points) {
        var facts = new PriorityFacts(Tenure.UNKNOWN, null, null, null, null, null, null, null, null, Set.of(), last);

        assertThat(points(PriorityRule.EARLIER_CONTACT, facts)).isEqualTo(points);
    }

    @Test
    void a_household_of_which_nothing_is_known_has_no_points_but_every_rule_says_so() {
        var score = Scoring.of(NOTHING, PriorityWeights.first(), TODAY);

        assertThat(score.points()).isZero();
        assertThat(score.contributions()).extracting(Contribution::rule).containsExactly(PriorityRule.values());
    }

    @Test
    void who_somebody_is_and_believes_has_no_room_in_a_score() {
        assertThat(Arrays.stream(PriorityFacts.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "tenure",
                        "startsOn",
                        "endsOn",
                        "rent",
                        "arrears",
                        "rooms",
                        "persons",
                        "valuation",
                        "sharedCosts",
                        "incomes",
                        "lastContact");
    }

    @Property
    void no_rule_adds_more_than_its_weight_and_the_sum_is_the_score(
            @ForAll("facts") PriorityFacts facts, @ForAll("weights") PriorityWeights weights) {
        var score = Scoring.of(facts, weights, TODAY);

        int sum = 0;
        for (var part : score.contributions()) {
            int weight = weights.of(part.rule());
            assertThat(part.points()).isBetween(Math.min(0, weight), Math.max(0, weight));
            sum += part.points();
        }
        assertThat(score.points()).isEqualTo(sum);
        assertThat(Scoring.of(facts, weights, TODAY)).isEqualTo(score);
    }

    @Property
    void a_rule_without_weight_changes_nothing(@ForAll("facts") PriorityFacts facts, @ForAll PriorityRule rule) {
        var without = PriorityWeights.first().with(rule, 0);

        assertThat(Scoring.of(facts, without, TODAY).points() + points(rule, facts))
                .isEqualTo(Scoring.of(facts, PriorityWeights.first(), TODAY).points());
    }

    @Provide
    Arbitrary<PriorityFacts> facts() {
        var days =
                Arbitraries.integers().between(-6000, 2000).map(TODAY::plusDays).injectNull(0.2);
        var amounts =
                Arbitraries.longs().between(0, 4_000_000).map(Nok::ofKroner).injectNull(0.2);
        var sizes = Arbitraries.shorts().between((short) 0, (short) 12).injectNull(0.2);
        var incomes = Arbitraries.of(IncomeKind.class).set().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(Tenure.class), days.tuple3(), amounts.tuple4(), sizes.tuple2(), incomes)
                .as((tenure, dates, money, size, kinds) -> new PriorityFacts(
                        tenure,
                        dates.get1(),
                        dates.get2(),
                        money.get1(),
                        money.get2(),
                        size.get1(),
                        size.get2(),
                        money.get3(),
                        money.get4(),
                        kinds,
                        dates.get3()));
    }

    @Provide
    Arbitrary<PriorityWeights> weights() {
        return Arbitraries.maps(
                        Arbitraries.of(PriorityRule.class),
                        Arbitraries.integers().between(-100, 100))
                .map(points -> new PriorityWeights(points, 500, 30));
    }

    private static int incomes(IncomeKind... kinds) {
        return points(
                PriorityRule.STEADY_INCOME,
                new PriorityFacts(
                        Tenure.UNKNOWN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.copyOf(List.of(kinds)),
                        null));
    }

    private static PriorityFacts lease(LocalDate start, LocalDate end) {
        return new PriorityFacts(Tenure.UNKNOWN, start, end, null, null, null, null, null, null, Set.of(), null);
    }

    private static int points(PriorityRule rule, PriorityFacts facts) {
        return Scoring.of(facts, PriorityWeights.first(), TODAY).contributions().stream()
                .filter(part -> part.rule() == rule)
                .mapToInt(Contribution::points)
                .sum();
    }
}
