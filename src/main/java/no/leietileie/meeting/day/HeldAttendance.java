package no.leietileie.meeting.day;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final PersonMarkRepository marks;
    private final MeetingNoteRepository notes;
    private final DayLines lines;

    HeldAttendance(
            ParticipantRepository participants,
            PersonMarkRepository marks,
            MeetingNoteRepository notes,
            DayLines lines) {
        this.participants = participants;
        this.marks = marks;
        this.notes = notes;
        this.lines = lines;
    }

    /**
     * One list for each meeting, with this household alone on it. What was written at a meeting in which it no longer has a
     * place is held too.
     */
    public List<DayList> listOf(HouseholdId household) {
        return Stream.of(
                        participants.ofHouseholds(List.of(household.value())).stream()
                                .map(Participant::meeting),
                        notes.ofHousehold(household.value()).stream().map(MeetingNote::meeting),
                        marks.ofHousehold(household.value()).stream().map(PersonMark::meeting))
                .flatMap(Function.identity())
                .distinct()
                .flatMap(meeting -> lines.find(meeting, household).stream())
                .filter(list -> !list.households().isEmpty())
                .toList();
    }
}
