package no.leietileie.meeting.planning.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound against every plan there is, for seasons that are small enough to try them all. */
class LowerBoundPropertyTest {

    private static final int SEASONS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_plan_leaves_out_less_or_needs_fewer_meetings_than_the_bound_says(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < SEASONS; i++) {
            var problem = FewHouseholds.season(random);
            var bound = LowerBound.of(problem);
            var all = new EveryPlan(problem, false).bestMeetingsByWeight();
            var own = new EveryPlan(problem, true).bestMeetingsByWeight();

            int leastWeight = EveryPlan.leastWeight(all);
            assertThat(bound.leftOutWeight()).isLessThanOrEqualTo(leastWeight);
            assertThat(bound.meetings()).isLessThanOrEqualTo(fewest(all, bound.leftOutWeight()));
            assertThat(bound.meetingsInOwnGroups()).isLessThanOrEqualTo(fewest(own, bound.leftOutWeight()));
            assertThat(bound.meetings()).isLessThanOrEqualTo(bound.meetingsInOwnGroups());
        }
    }

    private static int fewest(int[] meetings, int weight) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i <= weight && i < meetings.length; i++) {
            fewest = Math.min(fewest, meetings[i]);
        }
        return fewest;
    }
}
