package no.leietileie.meeting.planning.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;

/** What one meeting breaks on its own. */
final class MeetingCheck {

    @FunctionalInterface
    interface Findings {
        void add(Rule rule, PlannedMeeting meeting, long subject);
    }

    private final SeasonRules rules;
    private final Grouping grouping;
    private final Findings findings;
    private final Map<Long, Household> households;
    private final Map<Long, Venue> venues;
    private final Map<Long, StaffMember> staff;
    private final Map<Long, Interpreter> interpreters;

    MeetingCheck(PlanningProblem problem, Findings findings) {
        this.findings = findings;
        rules = problem.rules();
        grouping = Grouping.of(problem);
        households = byId(problem.households(), Household::id);
        venues = byId(problem.venues(), Venue::id);
        staff = byId(problem.staff(), StaffMember::id);
        interpreters = byId(problem.interpreters(), Interpreter::id);
    }

    private static <T> Map<Long, T> byId(List<T> things, Function<T, Long> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** @param pinned households for which the group key does not count, and whose promise keeps a small group alive */
    void check(PlannedMeeting meeting, TimeSlot slot, Set<Long> pinned) {
        var group = meeting.households().stream()
                .filter(households::containsKey)
                .map(households::get)
                .toList();
        size(meeting, group, pinned);
        room(meeting, slot, group);
        staff(meeting, slot);
        group.forEach(household -> household(meeting, slot, household, pinned.contains(household.id())));
        interpreters(meeting, slot, group);
        if (rules.isDayOff(slot.date())) {
            findings.add(Rule.DAY_OFF, meeting, slot.id());
        }
        if (group.size() > rules.talksPerPerson(slot) * rules.consultants()) {
            findings.add(Rule.TALKS_TOO_LONG, meeting, group.size());
        }
    }

    private static int persons(List<Household> group) {
        return group.stream().mapToInt(Household::persons).sum();
    }

    private void size(PlannedMeeting meeting, List<Household> group, Set<Long> pinned) {
        int persons = persons(group);
        boolean promised = meeting.households().stream().anyMatch(pinned::contains);
        if (persons < rules.minPersons() && !promised) {
            findings.add(Rule.GROUP_TOO_SMALL, meeting, persons);
        }
        if (persons > rules.maxPersons()) {
            findings.add(Rule.GROUP_TOO_LARGE, meeting, persons);
        }
    }

    private void room(PlannedMeeting meeting, TimeSlot slot, List<Household> group) {
        var venue = venues.get(meeting.venue());
        if (venue == null) {
            findings.add(Rule.UNKNOWN_ID, meeting, meeting.venue());
            return;
        }
        if (!venue.free().contains(slot.id())) {
            findings.add(Rule.ROOM_NOT_FREE, meeting, venue.id());
        }
        if (persons(group) > venue.capacity()) {
            findings.add(Rule.ROOM_TOO_SMALL, meeting, venue.id());
        }
        if (!venue.stepFree() && group.stream().anyMatch(Household::stepFree)) {
            findings.add(Rule.ROOM_WITH_STEPS, meeting, venue.id());
        }
    }

    private void staff(PlannedMeeting meeting, TimeSlot slot) {
        if (meeting.staff().stream().distinct().count() < rules.consultants()) {
            findings.add(Rule.STAFF_TOO_FEW, meeting, meeting.staff().size());
        }
        for (long id : meeting.staff()) {
            var member = staff.get(id);
            if (member == null) {
                findings.add(Rule.UNKNOWN_ID, meeting, id);
            } else if (!member.free().contains(slot.id())) {
                findings.add(Rule.STAFF_NOT_FREE, meeting, id);
            }
        }
    }

    private void household(PlannedMeeting meeting, TimeSlot slot, Household household, boolean pinned) {
        if (household.away().contains(slot.id())) {
            findings.add(Rule.HOUSEHOLD_AWAY, meeting, household.id());
        }
        if (household.alone() && !pinned) {
            findings.add(Rule.PROTECTED_IN_GROUP, meeting, household.id());
        } else if (!pinned && !belongs(household, meeting.kind())) {
            findings.add(Rule.GROUP_KEY, meeting, household.id());
        }
    }

    private boolean belongs(Household household, GroupKind kind) {
        return switch (kind.key()) {
            case NATIONALITY -> kind.code().equals(household.nationality());
            case LANGUAGE ->
                household.languages().stream().map(rules::commonName).anyMatch(kind.code()::equals);
        };
    }

    private void interpreters(PlannedMeeting meeting, TimeSlot slot, List<Household> group) {
        var needed = new HashMap<String, Integer>();
        group.forEach(household -> grouping.findInterpretedLanguage(household, meeting.kind())
                .ifPresent(language -> needed.merge(language, 1, Integer::sum)));
        int talksEach = rules.talksPerPerson(slot);
        needed.forEach((language, talks) -> {
            long booked = meeting.interpreters().stream()
                    .filter(interpreter -> interpreter.language().equals(language))
                    .count();
            if (booked * talksEach < talks) {
                findings.add(Rule.INTERPRETERS_TOO_FEW, meeting, talks);
            }
        });
        if (meeting.interpreters().size() > rules.interpretersAtMost()) {
            findings.add(
                    Rule.INTERPRETERS_TOO_MANY, meeting, meeting.interpreters().size());
        }
        meeting.interpreters().forEach(booked -> interpreter(meeting, slot, booked.interpreter(), booked.language()));
    }

    private void interpreter(PlannedMeeting meeting, TimeSlot slot, long id, String language) {
        var interpreter = interpreters.get(id);
        if (interpreter == null) {
            findings.add(Rule.UNKNOWN_ID, meeting, id);
            return;
        }
        if (interpreter.languages().stream().map(rules::commonName).noneMatch(language::equals)) {
            findings.add(Rule.INTERPRETER_OF_ANOTHER_LANGUAGE, meeting, id);
        }
        if (!interpreter.free().contains(slot.id())) {
            findings.add(Rule.INTERPRETER_NOT_FREE, meeting, id);
        }
        if (meeting.households().stream().anyMatch(interpreter.conflicts()::contains)) {
            findings.add(Rule.INTERPRETER_IN_CONFLICT, meeting, id);
        }
    }
}
