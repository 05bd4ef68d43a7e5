package no.leietileie.meeting.planning.explaining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;
import org.jspecify.annotations.Nullable;

/** The plan, arranged for questions that have to be answered while somebody drags a card. */
final class PlanIndex {

    final PlanningProblem problem;
    final Plan plan;
    final Grouping grouping;
    private final Map<Long, Household> households;
    private final Map<Long, TimeSlot> slots;
    private final Map<Long, Venue> venues;
    private final Map<Long, PlannedMeeting> meetings;
    private final Map<Long, EarlierMeeting> earlier;
    private final Map<Long, List<Household>> members = new HashMap<>();
    private final Map<Long, PlannedMeeting> meetingOf = new HashMap<>();
    private final Map<GroupKind, List<PlannedMeeting>> byKind;
    private final Map<Long, List<PlannedMeeting>> bySlot;
    private final Map<Integer, Long> byWeek;

    PlanIndex(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        grouping = Grouping.of(problem);
        households = byId(problem.households(), Household::id);
        slots = byId(problem.slots(), TimeSlot::id);
        venues = byId(problem.venues(), Venue::id);
        meetings = byId(plan.meetings(), PlannedMeeting::id);
        earlier = byId(problem.earlier(), one -> one.meeting().id());
        byKind = plan.meetings().stream().collect(Collectors.groupingBy(PlannedMeeting::kind));
        bySlot = plan.meetings().stream().collect(Collectors.groupingBy(PlannedMeeting::slot));
        byWeek = plan.meetings().stream()
                .collect(Collectors.groupingBy(meeting -> slot(meeting).week(), Collectors.counting()));
        for (var meeting : plan.meetings()) {
            members.put(
                    meeting.id(),
                    meeting.households().stream().map(this::household).toList());
            meeting.households().forEach(household -> meetingOf.put(household, meeting));
        }
    }

    private static <T> Map<Long, T> byId(List<T> things, Function<T, Long> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T known(@Nullable T thing, String what, long id) {
        if (thing == null) {
            throw new IllegalArgumentException("There is no %s %d".formatted(what, id));
        }
        return thing;
    }

    Household household(long id) {
        return known(households.get(id), "household", id);
    }

    PlannedMeeting meeting(long id) {
        return known(meetings.get(id), "meeting", id);
    }

    TimeSlot slot(long id) {
        return known(slots.get(id), "slot", id);
    }

    TimeSlot slot(PlannedMeeting meeting) {
        return slot(meeting.slot());
    }

    Venue venue(long id) {
        return known(venues.get(id), "venue", id);
    }

    List<Household> members(PlannedMeeting meeting) {
        return Objects.requireNonNull(members.get(meeting.id()));
    }

    @Nullable
    PlannedMeeting findMeetingOf(Household household) {
        return meetingOf.get(household.id());
    }

    List<PlannedMeeting> ofKind(GroupKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<PlannedMeeting> at(TimeSlot slot) {
        return bySlot.getOrDefault(slot.id(), List.of());
    }

    long meetingsIn(int week) {
        return byWeek.getOrDefault(week, 0L);
    }

    boolean isPinned(PlannedMeeting meeting, Household household) {
        var before = earlier.get(meeting.id());
        return before != null && before.pinned().contains(household.id());
    }

    boolean isSlotPinned(PlannedMeeting meeting) {
        var before = earlier.get(meeting.id());
        return before != null && before.slotPinned();
    }

    static int persons(List<Household> group) {
        int persons = 0;
        for (var household : group) {
            persons += household.persons();
        }
        return persons;
    }

    /** Whether the group could be interpreted for at the slot, with other interpreters than now if need be. */
    boolean canInterpret(PlannedMeeting meeting, List<Household> group, TimeSlot slot) {
        var busy = new HashSet<Long>();
        at(slot).stream()
                .filter(other -> other.id() != meeting.id())
                .forEach(other -> other.interpreters().stream()
                        .map(BookedInterpreter::interpreter)
                        .forEach(busy::add));
        var needed = interpretersNeeded(meeting.kind(), group, slot);
        return needed.entrySet().stream()
                .allMatch(entry -> free(entry.getKey(), group, slot, busy) >= entry.getValue());
    }

    Map<String, Integer> interpretersNeeded(GroupKind kind, List<Household> group, TimeSlot slot) {
        var talks = new HashMap<String, Integer>();
        group.forEach(household -> grouping.findInterpretedLanguage(household, kind)
                .ifPresent(language -> talks.merge(language, 1, Integer::sum)));
        int each = Math.max(1, problem.rules().talksPerPerson(slot));
        talks.replaceAll((_, count) -> Math.ceilDiv(count, each));
        return talks;
    }

    private long free(String language, List<Household> group, TimeSlot slot, Set<Long> busy) {
        return problem.interpreters().stream()
                .filter(interpreter -> interpreter.free().contains(slot.id()) && !busy.contains(interpreter.id()))
                .filter(interpreter -> speaks(interpreter, language))
                .filter(interpreter -> interpreter.conflicts().isEmpty()
                        || group.stream()
                                .noneMatch(household -> interpreter.conflicts().contains(household.id())))
                .count();
    }

    private boolean speaks(Interpreter interpreter, String language) {
        return interpreter.languages().stream().map(problem.rules()::commonName).anyMatch(language::equals);
    }
}
