package no.leietileie.meeting.day;

import java.util.List;
import no.leietileie.meeting.MeetingRow;

/**
 * The attendance list of a meeting.
 *
 * @param households in the order of their talks; those the user may not see are missing
 */
public record DayList(MeetingRow meeting, List<DayHousehold> households) {

    public DayList {
        households = List.copyOf(households);
    }
}
