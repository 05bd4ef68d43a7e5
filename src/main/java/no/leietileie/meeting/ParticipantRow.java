package no.leietileie.meeting;

import java.time.LocalTime;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * A household in a meeting.
 *
 * @param pinned whether it stays in the meeting when the plan is made anew
 * @param promised whether it has been told of its place
 * @param reason why it was placed by hand; empty when nobody said
 * @param talk its own time after the common part; null where the meeting was too short for it
 * @param attendance of the household as a whole; null while it is open
 */
public record ParticipantRow(
        MeetingId meeting,
        HouseholdId household,
        long version,
        boolean pinned,
        boolean promised,
        String reason,
        @Nullable TalkTime talk,
        @Nullable Attendance attendance) {

    /** @param interpreter null when none is needed */
    public record TalkTime(
            LocalTime from,
            LocalTime to,
            ResourceId consultant,
            @Nullable ResourceId interpreter) {}

    /** Whether the household has been met, or will be at this meeting. */
    public boolean hasPlace() {
        return attendance == null || !attendance.needsAnotherPlace();
    }
}
