package no.leietileie.meeting.planning.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;

/** Everything a plan breaks, from the plan alone. */
public final class PlanCheck {

    private final PlanningProblem problem;
    private final Plan plan;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<Long, TimeSlot> slots;
    private final Map<Long, EarlierMeeting> earlier;

    private PlanCheck(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        slots = problem.slots().stream().collect(Collectors.toMap(TimeSlot::id, Function.identity()));
        earlier = problem.earlier().stream()
                .collect(Collectors.toMap(meeting -> meeting.meeting().id(), Function.identity()));
    }

    /** An empty list when the plan holds. */
    public static List<Violation> violations(PlanningProblem problem, Plan plan) {
        return new PlanCheck(problem, plan).check();
    }

    private List<Violation> check() {
        everyHouseholdOnce();
        nothingTwiceAtATime();
        weeks();
        var meetingCheck = new MeetingCheck(
                problem, (rule, meeting, subject) -> violations.add(new Violation(rule, meeting.id(), subject)));
        for (var meeting : plan.meetings()) {
            var slot = slots.get(meeting.slot());
            if (slot == null) {
                violations.add(new Violation(Rule.UNKNOWN_ID, meeting.id(), meeting.slot()));
            } else {
                meetingCheck.check(meeting, slot, pinnedIn(meeting));
            }
        }
        return List.copyOf(violations);
    }

    private Set<Long> pinnedIn(PlannedMeeting meeting) {
        var before = earlier.get(meeting.id());
        return before == null ? Set.of() : before.pinned();
    }

    private void everyHouseholdOnce() {
        var seen = new HashSet<Long>();
        var mentioned = new ArrayList<Long>();
        plan.meetings().forEach(meeting -> mentioned.addAll(meeting.households()));
        plan.talks().forEach(talk -> mentioned.add(talk.household()));
        mentioned.addAll(plan.leftOut());
        mentioned.stream()
                .filter(household -> !seen.add(household))
                .forEach(household -> violations.add(new Violation(Rule.HOUSEHOLD_TWICE, 0, household)));
        problem.households().stream()
                .filter(household -> !seen.remove(household.id()))
                .forEach(household -> violations.add(new Violation(Rule.HOUSEHOLD_FORGOTTEN, 0, household.id())));
        seen.forEach(household -> violations.add(new Violation(Rule.UNKNOWN_ID, 0, household)));
    }

    private record Use(long slot, char what, long id) {}

    private void nothingTwiceAtATime() {
        var uses = new HashSet<Use>();
        for (var meeting : plan.meetings()) {
            if (!uses.add(new Use(meeting.slot(), 'v', meeting.venue()))) {
                violations.add(new Violation(Rule.ROOM_TWICE, meeting.id(), meeting.venue()));
            }
            meeting.staff().stream()
                    .filter(member -> !uses.add(new Use(meeting.slot(), 's', member)))
                    .forEach(member -> violations.add(new Violation(Rule.STAFF_TWICE, meeting.id(), member)));
            meeting.interpreters().stream()
                    .filter(booked -> !uses.add(new Use(meeting.slot(), 'i', booked.interpreter())))
                    .forEach(booked ->
                            violations.add(new Violation(Rule.INTERPRETER_TWICE, meeting.id(), booked.interpreter())));
        }
    }

    private void weeks() {
        var weeks = new HashMap<Integer, Integer>();
        plan.meetings().stream()
                .flatMap(meeting -> Stream.ofNullable(slots.get(meeting.slot())))
                .forEach(slot -> weeks.merge(slot.week(), 1, Integer::sum));
        weeks.forEach((week, meetings) -> {
            if (meetings > problem.rules().meetingsPerWeek()) {
                violations.add(new Violation(Rule.WEEK_FULL, 0, week));
            }
        });
    }
}
