package no.leietileie.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.UnplacedRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a season and who is in them. Whoever may not see a household does not see it among them. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional(readOnly = true)
public class Meetings {

    /** Kind of the bookings that meetings make. */
    public static final String BOOKING = "meeting";

    private final MeetingRepository repository;
    private final ParticipantRepository participants;
    private final SeasonHouseholdRepository households;
    private final AccessLog log;

    Meetings(
            MeetingRepository repository,
            ParticipantRepository participants,
            SeasonHouseholdRepository households,
            AccessLog log) {
        this.repository = repository;
        this.participants = participants;
        this.households = households;
        this.log = log;
    }

    /** In order of time. */
    public List<MeetingRow> listOf(SeasonId season) {
        var present =
                participants.ofSeason(season.value()).stream().collect(Collectors.groupingBy(Participant::meeting));
        return repository.ofSeason(season.value()).stream()
                .map(meeting -> meeting.row(present.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    /** Called when the names of a season are shown. */
    @Transactional
    public void noteLook(SeasonId season) {
        log.searched("season.page", Map.of("season", Long.toString(season.value())));
    }

    public Optional<MeetingRow> find(MeetingId id) {
        return repository
                .findById(id.value())
                .map(meeting -> meeting.row(participants.ofMeetings(List.of(id.value()))));
    }

    /** As {@link #find}, logged as a look at each household. */
    @Transactional
    public Optional<MeetingRow> open(MeetingId id) {
        var found = find(id);
        found.stream()
                .flatMap(meeting -> meeting.participants().stream())
                .forEach(participant -> log.looked(participant.household().value(), "meeting.page"));
        return found;
    }

    /** Those of the season who are in no meeting, each with what became of them. */
    public List<UnplacedRow> listUnplaced(SeasonId season) {
        var placed = participants.ofSeason(season.value()).stream()
                .filter(Participant::hasPlace)
                .map(Participant::household)
                .collect(Collectors.toSet());
        return households.ofSeason(season.value()).stream()
                .filter(member -> !placed.contains(member.household()))
                .map(member -> new UnplacedRow(member.household(), member.outcome(), member.isAlone()))
                .toList();
    }
}
