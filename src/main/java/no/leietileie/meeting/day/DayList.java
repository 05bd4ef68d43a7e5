package no.leietileie.meeting.day;

import java.util.List;
import no.leietileie.meeting.MeetingRow;

/**
 * The attendance list of a meeting.
 *
 * @param households in the order of their talks; those the user may not see are missing
 */
public record DayList(MeetingRow meeting, List<DayHousehold> households) {

    /** Those who were at the meeting, in persons. */
    public long present() {
        return households.stream()
                .flatMap(household -> household.attendees().stream())
                .filter(one -> one.mark() != null && one.mark().isThere())
                .count();
    }

    public long invited() {
        return households.stream()
                .mapToLong(household -> household.attendees().size())
                .sum();
    }

    public long open() {
        return households.stream()
                .flatMap(household -> household.attendees().stream())
                .filter(one -> one.mark() == null)
                .count();
    }
}
