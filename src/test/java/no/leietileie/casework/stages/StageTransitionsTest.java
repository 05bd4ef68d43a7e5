package no.leietileie.casework.stages;

import static no.leietileie.casework.stages.Stage.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageTransitionsTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final Map<Stage, Set<Stage>> ALLOWED = Map.ofEntries(
            Map.entry(TARGET_GROUP, EnumSet.of(PRIORITISED, CONTACTED, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(PRIORITISED, EnumSet.of(TARGET_GROUP, CONTACTED, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(CONTACTED, EnumSet.of(ASSESSED, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(ASSESSED, EnumSet.of(APPLYING, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(
                    APPLYING,
                    EnumSet.of(ASSESSED, FINANCED, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(
                    FINANCED,
                    EnumSet.of(APPLYING, BUYING, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, NOT_NOW, MOVED, DIED)),
            Map.entry(BUYING, EnumSet.of(FINANCED, BOUGHT_OWN, BOUGHT_OTHER, RENTS_PRIVATELY, MOVED, DIED)),
            Map.entry(BOUGHT_OWN, EnumSet.noneOf(Stage.class)),
            Map.entry(BOUGHT_OTHER, EnumSet.noneOf(Stage.class)),
            Map.entry(RENTS_PRIVATELY, EnumSet.of(CONTACTED)),
            Map.entry(STAYS, EnumSet.of(CONTACTED)),
            Map.entry(NOT_INTERESTED, EnumSet.of(CONTACTED)),
            // A pause that began in ASSESSED.
            Map.entry(NOT_NOW, EnumSet.of(ASSESSED, RENTS_PRIVATELY, STAYS, NOT_INTERESTED, MOVED, DIED)),
            Map.entry(MOVED, EnumSet.noneOf(Stage.class)),
            Map.entry(DIED, EnumSet.noneOf(Stage.class)));

    static Stream<Arguments> everyPair() {
        return Stream.of(Stage.values())
                .flatMap(from -> Stream.of(Stage.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_step_is_possible_exactly_where_the_table_says(Stage from, Stage to) {
        var problems = StageTransitions.problems(at(from), complete(from, to), TODAY);

        assertThat(problems.isEmpty()).isEqualTo(ALLOWED.get(from).contains(to));
        assertThat(StageTransitions.from(at(from)).stream().anyMatch(row -> row.to() == to))
                .isEqualTo(ALLOWED.get(from).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_step_that_asks_for_a_reason_is_refused_without_one_and_with_one_that_does_not_fit(Stage from, Stage to) {
        var row = StageTransitions.find(from, to);
        if (row.isEmpty() || !ALLOWED.get(from).contains(to)) {
            return;
        }
        var complete = complete(from, to);

        var without = StageTransitions.problems(
                at(from), new StageChange(to, complete.on(), null, "", complete.plan()), TODAY);
        var unfitting = StageTransitions.problems(at(from), complete.because(unfitting(row.get())), TODAY);

        assertThat(without.contains(StageProblem.REASON_MISSING))
                .isEqualTo(!row.get().reasons().isEmpty());
        assertThat(unfitting).containsExactly(StageProblem.REASON_DOES_NOT_FIT);
    }

    @Test
    void a_step_happens_on_the_day_of_the_last_one_at_the_earliest() {
        assertThat(assessedOn(ENTERED)).isEmpty();
        assertThat(assessedOn(ENTERED.minusDays(1))).containsExactly(StageProblem.BEFORE_LAST_STEP);
    }

    @Test
    void a_step_happens_today_at_the_latest() {
        assertThat(assessedOn(TODAY)).isEmpty();
        assertThat(assessedOn(TODAY.plusDays(1))).containsExactly(StageProblem.IN_THE_FUTURE);
    }

    @Test
    void not_now_asks_again_the_day_after_at_the_earliest_and_within_three_years() {
        assertThat(pausedUntil(TODAY.plusDays(1))).isEmpty();
        assertThat(pausedUntil(TODAY)).containsExactly(StageProblem.ASKED_AGAIN_TOO_SOON_OR_LATE);
        assertThat(pausedUntil(TODAY.plusYears(3))).isEmpty();
        assertThat(pausedUntil(TODAY.plusYears(3).plusDays(1)))
                .containsExactly(StageProblem.ASKED_AGAIN_TOO_SOON_OR_LATE);
    }

    @Test
    void not_now_says_what_must_change() {
        var change = StageChange.to(NOT_NOW, TODAY).because(StageReason.WAITS_FOR_WORK);

        assertThat(StageTransitions.problems(at(CONTACTED), change, TODAY)).containsExactly(StageProblem.PLAN_MISSING);
        assertThat(StageTransitions.problems(at(CONTACTED), change.until("  ", TODAY.plusDays(9)), TODAY))
                .containsExactly(StageProblem.PLAN_MISSING);
    }

    @Test
    void another_reason_must_be_explained() {
        var blank = new StageChange(STAYS, TODAY, StageReason.OTHER, " ", null);
        var explained = new StageChange(STAYS, TODAY, StageReason.OTHER, "Vil bo nær datteren", null);

        assertThat(StageTransitions.problems(at(CONTACTED), blank, TODAY)).containsExactly(StageProblem.REMARK_MISSING);
        assertThat(StageTransitions.problems(at(CONTACTED), explained, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TARGET_GROUP", "PRIORITISED", "CONTACTED", "ASSESSED", "APPLYING", "FINANCED"})
    void a_paused_case_comes_back_to_where_it_was_and_nowhere_else(Stage pausedFrom) {
        var paused = new CasePosition(NOT_NOW, ENTERED, pausedFrom);

        for (Stage to : Stage.way()) {
            var back = StageChange.to(to, TODAY).because(StageReason.TIME_HAS_COME);
            assertThat(StageTransitions.problems(paused, back, TODAY).isEmpty()).isEqualTo(to == pausedFrom);
        }
    }

    private static Set<StageProblem> assessedOn(LocalDate day) {
        return StageTransitions.problems(at(CONTACTED), StageChange.to(ASSESSED, day), TODAY);
    }

    private static Set<StageProblem> pausedUntil(LocalDate day) {
        var change = StageChange.to(NOT_NOW, TODAY)
                .because(StageReason.WAITS_FOR_WORK)
                .until("Fast jobb", day);
        return StageTransitions.problems(at(CONTACTED), change, TODAY);
    }

    private static CasePosition at(Stage stage) {
        return new CasePosition(stage, ENTERED, stage == NOT_NOW ? ASSESSED : null);
    }

    /** A change with everything that its step may ask for. */
    private static StageChange complete(Stage from, Stage to) {
        var reason = StageTransitions.find(from, to).stream()
                .flatMap(row -> row.reasons().stream())
                .filter(one -> one != StageReason.OTHER)
                .findFirst()
                .orElse(null);
        return new StageChange(to, TODAY, reason, "", new ReturnPlan("Fast jobb", TODAY.plusMonths(6)));
    }

    private static StageReason unfitting(Transition row) {
        return Stream.of(StageReason.values())
                .filter(reason -> !row.reasons().contains(reason) && reason != StageReason.OTHER)
                .findFirst()
                .orElseThrow();
    }
}
