package no.leietileie.meeting.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.solving.PlanningRun;
import org.jspecify.annotations.Nullable;

/**
 * The plan so far with a change by hand, and with consultants and interpreters that fit it; nobody else moves.
 *
 * @param problem with the change
 * @param meetings that are other than before, by id
 */
record HandPlan(PlanningProblem problem, Map<Long, PlannedMeeting> meetings) {

    /** @return empty when one of the changed meetings cannot be held like that */
    static Optional<HandPlan> of(SeasonPlan now, UnaryOperator<PlannedMeeting> change) {
        var before = byId(now.plan().meetings());
        var wanted = now.plan().meetings().stream().map(change).toList();
        var problem = now.problem()
                .withEarlier(wanted.stream().map(EarlierMeeting::promised).toList());
        var held = byId(PlanningRun.held(problem).meetings());
        var changed = new HashMap<Long, PlannedMeeting>();
        for (var meeting : wanted) {
            boolean byHand = !meeting.equals(before.get(meeting.id()));
            var found = meeting.households().isEmpty() ? nobody(meeting) : held.get(meeting.id());
            if (byHand && (found == null || !isWhole(meeting, found)) && onlyFewer(meeting, before.get(meeting.id()))) {
                // Whoever leaves a meeting that cannot be held any more may leave all the same.
                changed.put(meeting.id(), meeting);
            } else if (found != null && isWhole(meeting, found)) {
                if (!found.equals(before.get(meeting.id()))) {
                    changed.put(meeting.id(), found);
                }
            } else if (byHand) {
                return Optional.empty();
            }
        }
        return Optional.of(new HandPlan(problem, changed));
    }

    private static Map<Long, PlannedMeeting> byId(List<PlannedMeeting> meetings) {
        return meetings.stream().collect(Collectors.toMap(PlannedMeeting::id, Function.identity()));
    }

    /** A meeting that has become empty stays until a plan is made anew, so that the change can be taken back. */
    private static PlannedMeeting nobody(PlannedMeeting meeting) {
        return new PlannedMeeting(
                meeting.id(), meeting.kind(), meeting.slot(), meeting.venue(), meeting.staff(), List.of(), List.of());
    }

    private static boolean onlyFewer(PlannedMeeting wanted, @Nullable PlannedMeeting before) {
        return before != null
                && before.withHouseholds(wanted.households()).equals(wanted)
                && before.households().containsAll(wanted.households());
    }

    private static boolean isWhole(PlannedMeeting wanted, PlannedMeeting found) {
        return Set.copyOf(wanted.households()).equals(Set.copyOf(found.households()))
                && wanted.slot() == found.slot()
                && wanted.venue() == found.venue()
                && !found.staff().isEmpty();
    }
}
