package no.leietileie.meeting.planning.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.leietileie.meeting.planning.Grouping;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Checks the talks of a meeting, whoever made them. */
public final class TalkCheck {

    /** @param subject id of the household, consultant or interpreter */
    public record Fault(Kind kind, long subject) {}

    public enum Kind {
        NO_TALK,
        TWO_TALKS,
        STRANGER,
        BEFORE_THE_COMMON_PART_ENDS,
        AFTER_THE_MEETING,
        TOO_SHORT,
        CONSULTANT_NOT_THERE,
        CONSULTANT_TWICE,
        INTERPRETER_MISSING,
        INTERPRETER_TWICE
    }

    private TalkCheck() {}

    /** An empty list when everybody in the meeting has a talk and nobody has two at a time. */
    public static List<Fault> faults(PlanningProblem problem, PlannedMeeting meeting, List<Talk> talks) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<Long>();
        talks.stream()
                .filter(talk -> !seen.add(talk.household()))
                .forEach(talk -> faults.add(new Fault(Kind.TWO_TALKS, talk.household())));
        meeting.households().stream()
                .filter(household -> !seen.contains(household))
                .forEach(household -> faults.add(new Fault(Kind.NO_TALK, household)));
        problem.slots().stream()
                .filter(slot -> slot.id() == meeting.slot())
                .forEach(slot -> talks.forEach(talk -> times(problem, slot, talk, faults)));
        talks.forEach(talk -> people(problem, meeting, talk, faults));
        overlaps(talks, faults);
        return List.copyOf(faults);
    }

    private static void times(PlanningProblem problem, TimeSlot slot, Talk talk, List<Fault> faults) {
        if (talk.from().isBefore(slot.from().plusMinutes(problem.rules().commonMinutes()))) {
            faults.add(new Fault(Kind.BEFORE_THE_COMMON_PART_ENDS, talk.household()));
        }
        if (talk.to().isAfter(slot.to())) {
            faults.add(new Fault(Kind.AFTER_THE_MEETING, talk.household()));
        }
        if (talk.from().plusMinutes(problem.rules().talkMinutes()).isAfter(talk.to())) {
            faults.add(new Fault(Kind.TOO_SHORT, talk.household()));
        }
    }

    private static void people(PlanningProblem problem, PlannedMeeting meeting, Talk talk, List<Fault> faults) {
        if (!meeting.households().contains(talk.household())) {
            faults.add(new Fault(Kind.STRANGER, talk.household()));
        }
        if (!meeting.staff().contains(talk.consultant())) {
            faults.add(new Fault(Kind.CONSULTANT_NOT_THERE, talk.consultant()));
        }
        var grouping = Grouping.of(problem);
        problem.households().stream()
                .filter(household -> household.id() == talk.household())
                .flatMap(household -> grouping.findInterpretedLanguage(household, meeting.kind()).stream())
                .filter(language -> !isInterpreted(meeting, talk.interpreter(), language))
                .forEach(_ -> faults.add(new Fault(Kind.INTERPRETER_MISSING, talk.household())));
    }

    private static boolean isInterpreted(PlannedMeeting meeting, @Nullable Long interpreter, String language) {
        return interpreter != null
                && meeting.interpreters().stream()
                        .anyMatch(booked -> booked.interpreter() == interpreter
                                && booked.language().equals(language));
    }

    private static void overlaps(List<Talk> talks, List<Fault> faults) {
        for (int i = 0; i < talks.size(); i++) {
            for (var other : talks.subList(i + 1, talks.size())) {
                var talk = talks.get(i);
                boolean apart =
                        !talk.from().isBefore(other.to()) || !other.from().isBefore(talk.to());
                if (!apart && talk.consultant() == other.consultant()) {
                    faults.add(new Fault(Kind.CONSULTANT_TWICE, talk.consultant()));
                }
                var interpreter = talk.interpreter();
                if (!apart && interpreter != null && interpreter.equals(other.interpreter())) {
                    faults.add(new Fault(Kind.INTERPRETER_TWICE, interpreter));
                }
            }
        }
    }
}
