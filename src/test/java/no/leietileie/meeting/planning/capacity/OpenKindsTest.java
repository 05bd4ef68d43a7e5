package no.leietileie.meeting.planning.capacity;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenKindsTest {

    private static final int SEASONS = 50;
    private static final int MANY_STATES = 4000;

    private static int stranded(PlanningProblem problem, int statesAtMost) {
        var grouping = Grouping.of(problem);
        var inGroups = problem.households().stream()
                .filter(household -> grouping.findTalkReason(household).isEmpty())
                .toList();
        return OpenKinds.strandedWeight(
                inGroups,
                grouping::kinds,
                problem.rules().minPersons(),
                new TalksInGroups(problem, grouping, problem.slots()),
                statesAtMost);
    }

    @Test
    void a_household_that_two_kinds_need_can_open_only_one_of_them() {
        var somali = household(1, 4, "SO", "so");
        var arabic = household(2, 4, "SY", "ar");
        var both = household(3, 1, "ET", "so", "ar");

        assertThat(stranded(SmallSeason.of(somali, arabic, both), MANY_STATES)).isEqualTo(1);
        assertThat(stranded(SmallSeason.of(somali, both), MANY_STATES)).isZero();
    }

    @Test
    void an_interpreter_has_six_talks_in_a_group_and_the_seventh_household_finds_no_other() {
        var six = new ArrayList<>(SmallSeason.pairs(1, 3, "SO", "so"));
        for (long id = 11; id <= 13; id++) {
            six.add(household(id, 1, "SO", "so"));
        }
        var seven = new ArrayList<>(List.of(household(1, 3, "SO", "so")));
        for (long id = 11; id <= 16; id++) {
            seven.add(household(id, 1, "SO", "so"));
        }

        assertThat(stranded(SmallSeason.of().withHouseholds(six), MANY_STATES)).isZero();
        assertThat(stranded(SmallSeason.of().withHouseholds(seven), MANY_STATES))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_plan_leaves_out_less_however_few_states_are_kept_and_often_one_leaves_out_just_that(long seed) {
        var random = new Random(seed);
        int reached = 0;
        for (int i = 0; i < SEASONS; i++) {
            var problem = FewHouseholds.scarceSeason(random);
            int least = EveryPlan.leastWeight(new EveryPlan(problem, false).bestMeetingsByWeight());

            int bound = stranded(problem, MANY_STATES);

            assertThat(bound).isLessThanOrEqualTo(least);
            assertThat(stranded(problem, 5)).isLessThanOrEqualTo(bound);
            reached += bound == least && least > 0 ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(SEASONS / 10);
    }
}
