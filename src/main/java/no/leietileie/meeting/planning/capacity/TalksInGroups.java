package no.leietileie.meeting.planning.capacity;

import java.util.List;
import java.util.Optional;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;

/** How many talks one meeting has through interpreters, at the best of times. */
final class TalksInGroups {

    private final PlanningProblem problem;
    private final Grouping grouping;
    private final List<TimeSlot> slots;

    TalksInGroups(PlanningProblem problem, Grouping grouping, List<TimeSlot> usable) {
        this.problem = problem;
        this.grouping = grouping;
        slots = usable;
    }

    /** Of the household's talk in a group of the kind; empty when it needs no interpreter. */
    Optional<String> findLanguage(Household household, GroupKind kind) {
        return grouping.findInterpretedLanguage(household, kind);
    }

    int atMost(String language) {
        return slots.stream().mapToInt(slot -> atMost(language, slot)).max().orElse(0);
    }

    private int atMost(String language, TimeSlot slot) {
        long there = problem.interpreters().stream()
                .filter(interpreter -> interpreter.free().contains(slot.id()))
                .filter(interpreter -> interpreter.languages().stream()
                        .map(problem.rules()::commonName)
                        .anyMatch(language::equals))
                .count();
        return (int) Math.min(there, problem.rules().interpretersAtMost())
                * problem.rules().talksPerPerson(slot);
    }
}
