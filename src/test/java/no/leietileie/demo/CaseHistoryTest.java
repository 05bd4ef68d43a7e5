package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.IntStream;
import no.leietileie.casework.stages.CasePosition;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.stages.StageTransitions;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void the_same_household_always_has_the_same_history() {
        for (int number = 0; number < 50; number++) {
            assertThat(CaseHistory.of(number, TODAY)).isEqualTo(CaseHistory.of(number, TODAY));
        }
    }

    @Test
    void every_step_is_one_that_the_table_allows() {
        for (int number = 0; number < 600; number++) {
            var history = CaseHistory.of(number, TODAY);
            var position = new CasePosition(Stage.TARGET_GROUP, history.openedOn(), null);
            for (StageChange change : history.changes()) {
                assertThat(StageTransitions.problems(position, change, TODAY)).isEmpty();
                var pausedFrom = change.to() == Stage.NOT_NOW ? position.stage() : null;
                position = new CasePosition(change.to(), change.on(), pausedFrom);
            }
        }
    }

    @Test
    void six_hundred_households_stand_in_every_stage_but_few_have_died() {
        var reached = EnumSet.noneOf(Stage.class);
        IntStream.range(0, 600)
                .forEach(number -> CaseHistory.of(number, TODAY).changes().stream()
                        .map(StageChange::to)
                        .forEach(reached::add));

        assertThat(EnumSet.complementOf(reached)).isSubsetOf(Stage.TARGET_GROUP, Stage.DIED);
    }
}
