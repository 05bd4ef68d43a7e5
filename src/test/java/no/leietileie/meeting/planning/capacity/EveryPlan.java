package no.leietileie.meeting.planning.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SmallSeason;

/**
 * Parts the households of a {@link SmallSeason} into groups in every way. There are times and venues enough, but one interpreter
 * for each language, and the interpreted may be too many for one group.
 */
final class EveryPlan {

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
        Arrays.fill(best, Integer.MAX_VALUE);
    }

    /** By the weight that is left out: the fewest meetings, or the largest number where there is no such plan. */
    int[] bestMeetingsByWeight() {
        seat(0, new ArrayList<>(), 0);
        return best;
    }

    /** @param meetings by the weight that is left out */
    static int leastWeight(int[] meetings) {
        int weight = 0;
        while (meetings[weight] == Integer.MAX_VALUE) {
            weight++;
        }
        return weight;
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
                && group.size() <= talksEach() * problem.rules().consultants()
                && kinds(group.getFirst()).stream()
                        .anyMatch(kind ->
                                group.stream().allMatch(one -> kinds(one).contains(kind))
                                        && canBeInterpreted(group, kind));
    }

    private boolean canBeInterpreted(List<Household> group, GroupKind kind) {
        var talks = new HashMap<String, Integer>();
        group.forEach(household -> grouping.findInterpretedLanguage(household, kind)
                .ifPresent(language -> talks.merge(language, 1, Integer::sum)));
        return talks.size() <= problem.rules().interpretersAtMost()
                && talks.values().stream().allMatch(count -> count <= talksEach());
    }

    private int talksEach() {
        return problem.rules().talksPerPerson(problem.slots().getFirst());
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
