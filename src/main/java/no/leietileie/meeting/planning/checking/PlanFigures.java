package no.leietileie.meeting.planning.checking;

import java.util.HashMap;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;

/**
 * What a plan came to.
 *
 * @param placed households in a meeting
 * @param leftOutWeight see {@link Household#weight}
 * @param talks households with a talk of their own
 */
public record PlanFigures(int meetings, int placed, int leftOut, int leftOutWeight, int talks) {

    public static PlanFigures of(PlanningProblem problem, Plan plan) {
        var weights = new HashMap<Long, Integer>();
        problem.households().forEach(household -> weights.put(household.id(), household.weight()));
        return new PlanFigures(
                plan.meetings().size(),
                plan.meetings().stream()
                        .mapToInt(meeting -> meeting.households().size())
                        .sum(),
                plan.leftOut().size(),
                plan.leftOut().stream()
                        .mapToInt(household -> weights.getOrDefault(household, 0))
                        .sum(),
                plan.talks().size());
    }
}
