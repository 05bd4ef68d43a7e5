package no.leietileie.meeting.planning.talks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Times for the talks of each meeting, the same ones for the same plan. Talks go in rounds of equal length: in each, a
 * consultant and an interpreter have one talk. Households of the language with most talks left for its interpreters go
 * first, which ends as early as any order can; among equals, those of high priority.
 */
public final class TalkSchedule {

    private final PlanningProblem problem;
    private final Grouping grouping;
    private final Map<Long, Household> households;
    private final Map<Long, TimeSlot> slots;

    private TalkSchedule(PlanningProblem problem) {
        this.problem = problem;
        grouping = Grouping.of(problem);
        households = problem.households().stream().collect(Collectors.toMap(Household::id, Function.identity()));
        slots = problem.slots().stream().collect(Collectors.toMap(TimeSlot::id, Function.identity()));
    }

    public static TalkSchedule of(PlanningProblem problem) {
        return new TalkSchedule(problem);
    }

    /**
     * In order of time; those for whom the meeting is too short, or has no interpreter, are missing.
     *
     * @throws IllegalArgumentException when the problem does not know the meeting's slot
     */
    public List<Talk> talks(PlannedMeeting meeting) {
        var slot = slots.get(meeting.slot());
        if (slot == null) {
            throw new IllegalArgumentException("Meeting %d is at an unknown slot".formatted(meeting.id()));
        }
        var waiting = new ArrayList<Waiting>();
        meeting.households().stream()
                .filter(households::containsKey)
                .map(households::get)
                .sorted(Comparator.comparingInt((Household household) -> -household.priority())
                        .thenComparingLong(Household::id))
                .forEach(household -> waiting.add(new Waiting(
                        household,
                        grouping.findInterpretedLanguage(household, meeting.kind())
                                .orElse(null))));
        var talks = new ArrayList<Talk>();
        var start = slot.from().plusMinutes(problem.rules().commonMinutes());
        for (int round = 0; round < problem.rules().talksPerPerson(slot) && !waiting.isEmpty(); round++) {
            talks.addAll(round(
                    meeting,
                    waiting,
                    start.plusMinutes((long) round * problem.rules().talkMinutes())));
        }
        return talks;
    }

    private record Waiting(Household household, @Nullable String language) {}

    private List<Talk> round(PlannedMeeting meeting, List<Waiting> waiting, LocalTime from) {
        var talks = new ArrayList<Talk>();
        var busy = new HashSet<Long>();
        var left = new HashMap<String, Integer>();
        waiting.stream()
                .flatMap(one -> Optional.ofNullable(one.language()).stream())
                .forEach(language -> left.merge(language, 1, Integer::sum));
        var inOrder = waiting.stream()
                .sorted(Comparator.comparingInt((Waiting one) -> -roundsLeft(one, meeting, left)))
                .toList();
        for (var next : inOrder) {
            if (talks.size() == meeting.staff().size()) {
                break;
            }
            var interpreter = findInterpreter(next, meeting, busy);
            if (next.language() == null || interpreter.isPresent()) {
                interpreter.ifPresent(busy::add);
                talks.add(new Talk(
                        next.household().id(),
                        meeting.staff().get(talks.size()),
                        interpreter.orElse(null),
                        from,
                        from.plusMinutes(problem.rules().talkMinutes())));
                waiting.remove(next);
            }
        }
        return talks;
    }

    private static int roundsLeft(Waiting one, PlannedMeeting meeting, Map<String, Integer> left) {
        if (one.language() == null) {
            return 0;
        }
        long interpreters = meeting.interpreters().stream()
                .filter(booked -> booked.language().equals(one.language()))
                .count();
        return Math.ceilDiv(left.getOrDefault(one.language(), 0), (int) Math.max(1, interpreters));
    }

    private static Optional<Long> findInterpreter(Waiting one, PlannedMeeting meeting, HashSet<Long> busy) {
        return meeting.interpreters().stream()
                .filter(booked -> booked.language().equals(one.language()))
                .map(BookedInterpreter::interpreter)
                .filter(interpreter -> !busy.contains(interpreter))
                .findFirst();
    }
}
