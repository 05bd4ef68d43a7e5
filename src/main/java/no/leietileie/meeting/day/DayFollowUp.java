package no.leietileie.meeting.day;

import java.util.List;
import no.leietileie.casework.stages.CaseContact;
import no.leietileie.casework.stages.ContactedCases;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows from a household having come or not, and goes again when that is taken back: the step of its case, the task,
 * and whether it is invited anew.
 */
@Component
class DayFollowUp {

    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository members;
    private final ContactedCases cases;
    private final MissedMeetings missed;

    DayFollowUp(
            ParticipantRepository participants,
            SeasonHouseholdRepository members,
            ContactedCases cases,
            MissedMeetings missed) {
        this.participants = participants;
        this.members = members;
        this.cases = cases;
        this.missed = missed;
    }

    void follow(Meeting meeting, Participant participant, @Nullable Attendance after) {
        Attendance before = participant.attendance();
        if (isThere(before) != isThere(after)) {
            met(meeting, participant, isThere(after));
        }
        if ((before == Attendance.NO_SHOW) != (after == Attendance.NO_SHOW)) {
            if (after == Attendance.NO_SHOW) {
                missed.missed(meeting, participant);
            } else {
                missed.notMissed(meeting, participant);
            }
        }
        if ((before == Attendance.CANCELLED) != (after == Attendance.CANCELLED)) {
            calledOff(meeting, participant, after == Attendance.CANCELLED);
        }
    }

    private static boolean isThere(@Nullable Attendance attendance) {
        return attendance != null && attendance.isThere();
    }

    private void met(Meeting meeting, Participant participant, boolean there) {
        if (there) {
            participant.contacted(cases.contactedByProgramme(
                            participant.household(), meeting.slot().date())
                    .orElse(null));
            return;
        }
        CaseContact contact = participant.contact();
        if (contact != null) {
            // It was met at another meeting too: the step is that one's from now on.
            participants.ofHouseholds(List.of(participant.household().value())).stream()
                    .filter(one -> isThere(one.attendance()) && !one.meeting().equals(meeting.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> other.contacted(contact), () -> cases.takeBack(participant.household(), contact));
            participant.contacted(null);
        }
    }

    /** The plan made anew looks for another time. */
    private void calledOff(Meeting meeting, Participant participant, boolean off) {
        members.findSeen(meeting.season().value(), participant.household().value())
                .ifPresent(member -> {
                    if (off) {
                        member.cannotCome(meeting.slot().start());
                    } else {
                        member.canCome(meeting.slot().start());
                    }
                });
    }
}
