package no.leietileie.meeting.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Whose meeting, time or venue is another one after a plan was made anew. */
final class PlaceChanges {

    /**
     * @param before null when it had no place
     * @param after null when it has none any more
     */
    record Change(@Nullable MeetingId before, @Nullable MeetingId after) {}

    private PlaceChanges() {}

    static Map<HouseholdId, Change> between(PlanningProblem problem, Plan plan) {
        var before =
                places(problem.earlier().stream().map(EarlierMeeting::meeting).toList());
        var after = places(plan.meetings());
        var changes = new HashMap<HouseholdId, Change>();
        for (var household : problem.households()) {
            var from = before.get(household.id());
            var to = after.get(household.id());
            if (!isSame(from, to)) {
                changes.put(new HouseholdId(household.id()), new Change(id(from), id(to)));
            }
        }
        return changes;
    }

    private static Map<Long, PlannedMeeting> places(List<PlannedMeeting> meetings) {
        var places = new HashMap<Long, PlannedMeeting>();
        meetings.forEach(meeting -> meeting.households().forEach(household -> places.put(household, meeting)));
        return places;
    }

    private static boolean isSame(@Nullable PlannedMeeting from, @Nullable PlannedMeeting to) {
        return from == null || to == null
                ? Objects.equals(from, to)
                : from.id() == to.id() && from.slot() == to.slot() && from.venue() == to.venue();
    }

    private static @Nullable MeetingId id(@Nullable PlannedMeeting meeting) {
        return meeting == null ? null : new MeetingId(meeting.id());
    }
}
