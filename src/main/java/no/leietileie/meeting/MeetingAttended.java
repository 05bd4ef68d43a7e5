package no.leietileie.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a household's invitation to a meeting.
 *
 * @param day of the meeting
 * @param attendance null when it was taken back
 */
public record MeetingAttended(
        HouseholdId household,
        MeetingId meeting,
        LocalDate day,
        @Nullable Attendance attendance) implements BusinessEvent {

    private static final String PREFIX = "meeting.";

    @Override
    public String type() {
        if (attendance == null) {
            return PREFIX + "mark-taken-back";
        }
        // A meeting that is moved itself has a name of its own.
        return PREFIX
                + (attendance == Attendance.MOVED
                        ? "elsewhere"
                        : attendance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    /** What is recorded afterwards stands on the day of the meeting. */
    @Override
    public @Nullable LocalDate happenedOn() {
        return attendance != null && !attendance.isKnownBefore() ? day : null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", Long.toString(meeting.value()));
    }
}
