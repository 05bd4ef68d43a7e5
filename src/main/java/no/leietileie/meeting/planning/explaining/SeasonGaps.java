package no.leietileie.meeting.planning.explaining;

import java.util.List;
import java.util.Optional;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;

/** What a season lacks altogether: nobody else's place would help the household then. */
final class SeasonGaps {

    private final PlanningProblem problem;
    private final List<TimeSlot> days;

    SeasonGaps(PlanningProblem problem) {
        this.problem = problem;
        days = problem.slots().stream()
                .filter(slot -> !problem.rules().isDayOff(slot.date()))
                .toList();
    }

    /** The first thing that is missing at every time at which the household can come. */
    Optional<Message> find(Household household) {
        if (days.isEmpty()) {
            return Optional.of(Message.of("planning.takes.days"));
        }
        var times = days.stream()
                .filter(slot -> !household.away().contains(slot.id()))
                .toList();
        if (times.isEmpty()) {
            return Optional.of(Message.of("planning.takes.a-time-they-can-come"));
        }
        var withVenue = times.stream().filter(slot -> hasVenue(slot, household)).toList();
        if (withVenue.isEmpty()) {
            return Optional.of(
                    Message.of(household.stepFree() ? "planning.takes.step-free-venue" : "planning.takes.venue"));
        }
        return withVenue.stream().anyMatch(this::hasStaff)
                ? Optional.empty()
                : Optional.of(
                        Message.of("planning.takes.consultants", problem.rules().consultants()));
    }

    private boolean hasVenue(TimeSlot slot, Household household) {
        return problem.venues().stream()
                .filter(venue -> venue.stepFree() || !household.stepFree())
                .anyMatch(venue -> venue.free().contains(slot.id()));
    }

    private boolean hasStaff(TimeSlot slot) {
        return problem.staff().stream()
                        .filter(member -> member.free().contains(slot.id()))
                        .count()
                >= problem.rules().consultants();
    }
}
