package no.leietileie.meeting.planning;

import java.util.List;
import java.util.Optional;

/**
 * Every household is in one meeting, has a talk of its own, or is left out.
 *
 * @param meetings by time
 * @param leftOut ids of households for which there is a group but no place in it
 */
public record Plan(List<PlannedMeeting> meetings, List<IndividualTalk> talks, List<Long> leftOut) {

    public Plan {
        meetings = List.copyOf(meetings);
        talks = List.copyOf(talks);
        leftOut = List.copyOf(leftOut);
    }

    public Optional<PlannedMeeting> findMeetingOf(long household) {
        return meetings.stream()
                .filter(meeting -> meeting.households().contains(household))
                .findFirst();
    }
}
