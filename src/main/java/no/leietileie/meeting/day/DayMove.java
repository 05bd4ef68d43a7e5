package no.leietileie.meeting.day;

import java.util.HashMap;
import java.util.Map;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.schedule.PlaceOutcome;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * With which a move to another meeting, or a walk-in, is taken back.
 *
 * @param marks of each person as they were
 * @param place in other meetings as it was; null when none was changed
 * @param joined whether the household is in the season only since it walked in
 */
public record DayMove(
        MeetingId meeting,
        HouseholdId household,
        Map<Long, Attendance> marks,
        PlaceOutcome.@Nullable Before place,
        boolean joined) {

    public DayMove {
        marks = Map.copyOf(marks);
    }

    static DayMove of(MeetingId meeting, HouseholdId household, Map<Long, Attendance> marks) {
        return new DayMove(meeting, household, new HashMap<>(marks), null, false);
    }
}
