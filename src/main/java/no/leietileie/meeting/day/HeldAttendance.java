package no.leietileie.meeting.day;

import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held about a household from its group meetings; whoever reports it logs that as a whole. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class HeldAttendance {

    private final ParticipantRepository participants;
    private final DayLines lines;

    HeldAttendance(ParticipantRepository participants, DayLines lines) {
        this.participants = participants;
        this.lines = lines;
    }

    /** One list for each meeting, with this household alone on it. */
    public List<DayList> listOf(HouseholdId household) {
        return participants.ofHouseholds(List.of(household.value())).stream()
                .map(Participant::meeting)
                .flatMap(meeting -> lines.find(meeting).stream())
                .map(list -> new DayList(
                        list.meeting(),
                        list.households().stream()
                                .filter(one -> one.household().equals(household))
                                .toList()))
                .filter(list -> !list.households().isEmpty())
                .toList();
    }
}
