package no.leietileie.meeting.planning.talks;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SeasonRules;
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
        return talks(meeting, Map.of());
    }

    /**
     * As {@link #talks(PlannedMeeting)}; whoever has been told of a time keeps it, unless somebody would get no talk then.
     *
     * @param earlier the rounds that households had, see {@link #round}
     */
    public List<Talk> talks(PlannedMeeting meeting, Map<Long, Integer> earlier) {
        var anew = schedule(meeting, Map.of());
        if (earlier.isEmpty()) {
            return anew;
        }
        var kept = schedule(meeting, earlier);
        return kept.size() < anew.size() ? anew : kept;
    }

    /** The first round after the common part is 0. */
    public static int round(SeasonRules rules, LocalTime meetingFrom, LocalTime talkFrom) {
        long after = ChronoUnit.MINUTES.between(meetingFrom.plusMinutes(rules.commonMinutes()), talkFrom);
        return Math.toIntExact(Math.floorDiv(after, (long) rules.talkMinutes()));
    }

    private List<Talk> schedule(PlannedMeeting meeting, Map<Long, Integer> earlier) {
        var slot = slots.get(meeting.slot());
        if (slot == null) {
            throw new IllegalArgumentException("Meeting %d is at an unknown slot".formatted(meeting.id()));
        }
        var waiting = waiting(meeting);
        var start = slot.from().plusMinutes(problem.rules().commonMinutes());
        var rounds = IntStream.range(0, problem.rules().talksPerPerson(slot))
                .mapToObj(number -> new Round(
                        meeting,
                        start.plusMinutes((long) number * problem.rules().talkMinutes()),
                        problem.rules().talkMinutes()))
                .toList();
        waiting.removeIf(one -> {
            int wished = earlier.getOrDefault(one.household().id(), -1);
            return wished >= 0 && wished < rounds.size() && rounds.get(wished).seat(one);
        });
        rounds.forEach(round -> fill(meeting, waiting, round));
        return rounds.stream().flatMap(round -> round.talks().stream()).toList();
    }

    private List<Waiting> waiting(PlannedMeeting meeting) {
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
        return waiting;
    }

    private record Waiting(Household household, @Nullable String language) {}

    /** Talks at the same time: a consultant and an interpreter have one each. */
    private record Round(PlannedMeeting meeting, LocalTime from, int minutes, List<Talk> talks, Set<Long> busy) {

        Round(PlannedMeeting meeting, LocalTime from, int minutes) {
            this(meeting, from, minutes, new ArrayList<>(), new HashSet<>());
        }

        /** @return false when no consultant, or no interpreter whom it needs, is left */
        boolean seat(Waiting one) {
            var consultant = meeting.staff().stream()
                    .filter(member -> talks.stream().noneMatch(talk -> talk.consultant() == member))
                    .findFirst();
            var interpreter = findInterpreter(one, meeting, busy);
            if (consultant.isEmpty() || (one.language() != null && interpreter.isEmpty())) {
                return false;
            }
            interpreter.ifPresent(busy::add);
            talks.add(new Talk(
                    one.household().id(), consultant.get(), interpreter.orElse(null), from, from.plusMinutes(minutes)));
            return true;
        }
    }

    private static void fill(PlannedMeeting meeting, List<Waiting> waiting, Round round) {
        var left = new HashMap<String, Integer>();
        waiting.stream()
                .flatMap(one -> Optional.ofNullable(one.language()).stream())
                .forEach(language -> left.merge(language, 1, Integer::sum));
        var inOrder = waiting.stream()
                .sorted(Comparator.comparingInt((Waiting one) -> -roundsLeft(one, meeting, left)))
                .toList();
        inOrder.stream().filter(round::seat).forEach(waiting::remove);
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

    private static Optional<Long> findInterpreter(Waiting one, PlannedMeeting meeting, Set<Long> busy) {
        return meeting.interpreters().stream()
                .filter(booked -> booked.language().equals(one.language()))
                .map(BookedInterpreter::interpreter)
                .filter(interpreter -> !busy.contains(interpreter))
                .findFirst();
    }
}
