package no.leietileie.meeting.planning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * All that a plan is made from.
 *
 * @param earlier the plan so far; empty for the first one
 * @throws IllegalArgumentException when an id stands twice, slots overlap, or a household is in two earlier meetings
 */
public record PlanningProblem(
        SeasonRules rules,
        List<TimeSlot> slots,
        List<Venue> venues,
        List<Interpreter> interpreters,
        List<StaffMember> staff,
        List<Household> households,
        List<EarlierMeeting> earlier) {

    private static final Comparator<TimeSlot> BY_TIME =
            Comparator.comparing(TimeSlot::date).thenComparing(TimeSlot::from);

    public PlanningProblem {
        slots = slots.stream().sorted(BY_TIME).toList();
        venues = List.copyOf(venues);
        interpreters = List.copyOf(interpreters);
        staff = List.copyOf(staff);
        households = List.copyOf(households);
        earlier = List.copyOf(earlier);
        requireUnique("slot", slots, TimeSlot::id);
        requireUnique("venue", venues, Venue::id);
        requireUnique("interpreter", interpreters, Interpreter::id);
        requireUnique("staff member", staff, StaffMember::id);
        requireUnique("household", households, Household::id);
        requireUnique("earlier meeting", earlier, meeting -> meeting.meeting().id());
        requireUnique(
                "household in earlier meetings",
                earlier.stream()
                        .flatMap(meeting -> meeting.meeting().households().stream())
                        .toList(),
                Long::longValue);
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1).overlaps(slots.get(i))) {
                throw new IllegalArgumentException("Slots %d and %d overlap"
                        .formatted(slots.get(i - 1).id(), slots.get(i).id()));
            }
        }
    }

    private static <T> void requireUnique(String what, List<T> things, ToLongFunction<T> id) {
        var seen = new HashSet<Long>();
        for (var thing : things) {
            if (!seen.add(id.applyAsLong(thing))) {
                throw new IllegalArgumentException("There are two of %s %d".formatted(what, id.applyAsLong(thing)));
            }
        }
    }

    public PlanningProblem withRules(SeasonRules changed) {
        return new PlanningProblem(changed, slots, venues, interpreters, staff, households, earlier);
    }

    public PlanningProblem withVenues(List<Venue> changed) {
        return new PlanningProblem(rules, slots, changed, interpreters, staff, households, earlier);
    }

    public PlanningProblem withInterpreters(List<Interpreter> changed) {
        return new PlanningProblem(rules, slots, venues, changed, staff, households, earlier);
    }

    public PlanningProblem withStaff(List<StaffMember> changed) {
        return new PlanningProblem(rules, slots, venues, interpreters, changed, households, earlier);
    }

    public PlanningProblem withHouseholds(List<Household> changed) {
        return new PlanningProblem(rules, slots, venues, interpreters, staff, changed, earlier);
    }

    public PlanningProblem withEarlier(List<EarlierMeeting> changed) {
        return new PlanningProblem(rules, slots, venues, interpreters, staff, households, changed);
    }
}
