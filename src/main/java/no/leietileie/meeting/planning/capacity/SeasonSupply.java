package no.leietileie.meeting.planning.capacity;

import java.util.List;
import java.util.TreeMap;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;

/** How many meetings days, venues, consultants and the week's limit leave room for. */
final class SeasonSupply {

    private final PlanningProblem problem;

    SeasonSupply(PlanningProblem problem) {
        this.problem = problem;
    }

    /** Slots at which at least one meeting could be held. */
    List<TimeSlot> usableSlots() {
        return problem.slots().stream().filter(slot -> meetingsAt(slot) > 0).toList();
    }

    int meetings(int perWeek) {
        var weeks = new TreeMap<Integer, Integer>();
        problem.slots().forEach(slot -> weeks.merge(slot.week(), meetingsAt(slot), Integer::sum));
        return weeks.values().stream()
                .mapToInt(meetings -> Math.min(meetings, perWeek))
                .sum();
    }

    int weeks() {
        return (int) usableSlots().stream().mapToInt(TimeSlot::week).distinct().count();
    }

    /** The persons of a full meeting in the largest venue. */
    int personsPerMeeting() {
        return Math.min(problem.rules().maxPersons(), largestVenue());
    }

    /** In persons. */
    int largestVenue() {
        return problem.venues().stream().mapToInt(Venue::capacity).max().orElse(0);
    }

    /** How many interpreters of a language can come, added up over the slots that can be used. */
    int interpreterSlots(String language) {
        return usableSlots().stream()
                .mapToInt(slot -> (int) problem.interpreters().stream()
                        .filter(interpreter -> interpreter.free().contains(slot.id()))
                        .filter(interpreter -> interpreter.languages().stream()
                                .map(problem.rules()::commonName)
                                .anyMatch(language::equals))
                        .count())
                .sum();
    }

    private int meetingsAt(TimeSlot slot) {
        if (problem.rules().isDayOff(slot.date())) {
            return 0;
        }
        long venues = problem.venues().stream()
                .filter(venue -> venue.capacity() >= problem.rules().minPersons()
                        && venue.free().contains(slot.id()))
                .count();
        long staff = problem.staff().stream()
                .filter(member -> member.free().contains(slot.id()))
                .count();
        return (int) Math.min(venues, staff / problem.rules().consultants());
    }
}
