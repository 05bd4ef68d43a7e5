package no.leietileie.meeting.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attendance lists of meetings. Whoever may not see a household does not find it on one. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class DayLists {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final DayLines lines;
    private final AccessLog log;

    DayLists(MeetingRepository meetings, ParticipantRepository participants, DayLines lines, AccessLog log) {
        this.meetings = meetings;
        this.participants = participants;
        this.lines = lines;
        this.log = log;
    }

    /** Logged as a look at each household. */
    public Optional<DayList> open(MeetingId id) {
        var found = find(id);
        households(found).map(DayHousehold::household).forEach(this::looked);
        return found;
    }

    /** For paper, which is logged for each household. */
    public Optional<DayList> print(MeetingId id) {
        var found = find(id);
        households(found).forEach(one -> log.printed(one.household().value(), "meeting.day-sheet", ""));
        return found;
    }

    private static Stream<DayHousehold> households(Optional<DayList> list) {
        return list.stream().flatMap(found -> found.households().stream());
    }

    /** As {@link #open}, for a list that stands open already. */
    @Transactional(readOnly = true)
    public Optional<DayList> find(MeetingId id) {
        return lines.find(id);
    }

    /**
     * As {@link #open}, for a list that stands open while colleagues change it.
     *
     * @param known who stands on it already: only a look at others is logged
     */
    public Optional<DayList> follow(MeetingId id, Set<HouseholdId> known) {
        var found = find(id);
        households(found)
                .map(DayHousehold::household)
                .filter(one -> !known.contains(one))
                .forEach(this::looked);
        return found;
    }

    private void looked(HouseholdId household) {
        log.looked(household.value(), "meeting.day");
    }

    /** Meetings on those days, in order of time. */
    @Transactional(readOnly = true)
    public List<MeetingRow> listDuring(TimeSlot days) {
        return meetings.between(days.start(), days.end()).stream()
                .filter(meeting -> meeting.isPlannedOrHeld())
                .map(meeting ->
                        meeting.row(participants.ofMeetings(List.of(meeting.id().value()))))
                .toList();
    }
}
