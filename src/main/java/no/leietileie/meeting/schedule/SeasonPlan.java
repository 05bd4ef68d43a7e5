package no.leietileie.meeting.schedule;

import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlanningProblem;

/** A season as the planner sees it: all that a plan is made from, and the plan so far. */
public record SeasonPlan(PlanningProblem problem, Plan plan) {}
