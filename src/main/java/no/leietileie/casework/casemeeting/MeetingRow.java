package no.leietileie.casework.casemeeting;

import java.time.LocalDate;
import java.util.Map;
import no.leietileie.access.UserId;

/**
 * A meeting as pages show it.
 *
 * @param version what a change must name, so that nobody overwrites what a colleague has just done
 * @param summary what was said apart from the matters; empty for those who do not see every household
 * @param participants with whether they were, or are expected, there
 */
public record MeetingRow(
        CaseMeetingId id,
        long version,
        MeetingData data,
        MeetingState state,
        String summary,
        Map<UserId, Boolean> participants) {

    MeetingRow withoutSummary() {
        return new MeetingRow(id, version, data, state, "", participants);
    }

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public boolean isComing(LocalDate today) {
        return isPlanned() && !data.heldOn().isBefore(today);
    }

    /** What was said may be about people: it must not end in a log. */
    @Override
    public String toString() {
        return "MeetingRow[" + id + ", " + state + "]";
    }
}
