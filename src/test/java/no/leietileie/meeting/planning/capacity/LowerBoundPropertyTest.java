package no.leietileie.meeting.planning.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound against every plan there is, for seasons that are small enough to try them all. */
class LowerBoundPropertyTest {

    private static final int SEASONS = 60;
    private static final int HOUSEHOLDS = 8;
    private static final List<String> NATIONALITIES = List.of("SO", "SY", "IQ");
    private static final List<String> LANGUAGES = List.of("so", "ar", "nb");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_plan_leaves_out_less_or_needs_fewer_meetings_than_the_bound_says(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < SEASONS; i++) {
            var problem = season(random);
            var bound = LowerBound.of(problem);
            var all = new EveryPlan(problem, false).bestMeetingsByWeight();
            var own = new EveryPlan(problem, true).bestMeetingsByWeight();

            int leastWeight = firstPossible(all);
            assertThat(bound.leftOutWeight()).isLessThanOrEqualTo(leastWeight);
            assertThat(bound.meetings()).isLessThanOrEqualTo(fewest(all, bound.leftOutWeight()));
            assertThat(bound.meetingsInOwnGroups()).isLessThanOrEqualTo(fewest(own, bound.leftOutWeight()));
            assertThat(bound.meetings()).isLessThanOrEqualTo(bound.meetingsInOwnGroups());
        }
    }

    private static int firstPossible(int[] meetings) {
        int weight = 0;
        while (meetings[weight] == Integer.MAX_VALUE) {
            weight++;
        }
        return weight;
    }

    private static int fewest(int[] meetings, int weight) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i <= weight && i < meetings.length; i++) {
            fewest = Math.min(fewest, meetings[i]);
        }
        return fewest;
    }

    private static PlanningProblem season(Random random) {
        var households = new ArrayList<Household>();
        int count = 2 + random.nextInt(HOUSEHOLDS - 1);
        for (int i = 0; i < count; i++) {
            var languages = random.nextBoolean()
                    ? List.of(LANGUAGES.get(random.nextInt(3)))
                    : List.of(LANGUAGES.get(random.nextInt(2)), "nb");
            households.add(new Household(
                    i + 1L,
                    1 + random.nextInt(5),
                    NATIONALITIES.get(random.nextInt(3)),
                    languages,
                    null,
                    random.nextInt(4),
                    false,
                    false,
                    false,
                    java.util.Set.of()));
        }
        return SmallSeason.of().withHouseholds(households);
    }

    /** Parts the households into groups in every way; times, venues and interpreters are as if there were enough. */
    private static final class EveryPlan {

        private final PlanningProblem problem;
        private final Grouping grouping;
        private final boolean ownGroups;
        private final List<Household> households;
        private final int[] best;

        EveryPlan(PlanningProblem problem, boolean ownGroups) {
            this.problem = problem;
            this.ownGroups = ownGroups;
            grouping = Grouping.of(problem);
            households = problem.households().stream()
                    .filter(household -> grouping.findTalkReason(household).isEmpty())
                    .toList();
            best = new int[households.stream().mapToInt(Household::weight).sum() + 1];
            java.util.Arrays.fill(best, Integer.MAX_VALUE);
        }

        /** By the weight that is left out: the fewest meetings, or the largest number where there is no such plan. */
        int[] bestMeetingsByWeight() {
            seat(0, new ArrayList<>(), 0);
            return best;
        }

        private void seat(int next, List<List<Household>> groups, int leftOut) {
            if (next == households.size()) {
                if (groups.stream().allMatch(this::isGroup)) {
                    best[leftOut] = Math.min(best[leftOut], groups.size());
                }
                return;
            }
            var household = households.get(next);
            seat(next + 1, groups, leftOut + household.weight());
            for (int i = 0; i < groups.size(); i++) {
                var group = groups.get(i);
                if (persons(group) + household.persons() <= problem.rules().maxPersons()) {
                    group.add(household);
                    seat(next + 1, groups, leftOut);
                    group.removeLast();
                }
            }
            groups.add(new ArrayList<>(List.of(household)));
            seat(next + 1, groups, leftOut);
            groups.removeLast();
        }

        private boolean isGroup(List<Household> group) {
            return persons(group) >= problem.rules().minPersons()
                    && kinds(group.getFirst()).stream()
                            .anyMatch(kind ->
                                    group.stream().allMatch(one -> kinds(one).contains(kind)));
        }

        private List<GroupKind> kinds(Household household) {
            return ownGroups && grouping.hasOwnGroup(household)
                    ? List.of(grouping.own(household))
                    : grouping.kinds(household);
        }

        private static int persons(List<Household> group) {
            return group.stream().mapToInt(Household::persons).sum();
        }
    }
}
