package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.List;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that households have been told of their meeting. From then on its time and venue, and their place in it, stay when
 * the plan is made anew, and whoever changes them by hand is told that letters must be corrected.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Promises {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final Clock clock;

    Promises(MeetingRepository meetings, ParticipantRepository participants, Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.clock = clock;
    }

    /** @param told those of the meeting who were invited; others in it are left as they are */
    public void give(MeetingId id, List<HouseholdId> told) {
        meetings.findById(id.value()).orElseThrow().pinSlot(true);
        participants.ofMeetings(List.of(id.value())).stream()
                .filter(participant -> told.contains(participant.household()))
                .forEach(participant -> participant.promise(clock.instant()));
    }
}
