package no.leietileie.meeting.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Role;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.resource.ResourceId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of the time at which meetings could be held a season uses of each venue, consultant and interpreter. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional(readOnly = true)
public class SeasonUse {

    /**
     * @param meetings held or planned with it
     * @param times of the season at which it could be had, those meetings among them
     */
    public record Use(int meetings, int times) {}

    private final SeasonRepository seasons;
    private final MeetingRepository meetings;
    private final SeasonProblems problems;
    private final SeasonResources resources;

    SeasonUse(
            SeasonRepository seasons, MeetingRepository meetings, SeasonProblems problems, SeasonResources resources) {
        this.seasons = seasons;
        this.meetings = meetings;
        this.problems = problems;
        this.resources = resources;
    }

    /** Of those that are used at all. Meetings behind us count as those ahead do. */
    public Map<ResourceId, Use> of(SeasonId id) {
        List<TimeSlot> slots = problems.slots(seasons.findById(id.value()).orElseThrow());
        List<Meeting> all = meetings.ofSeason(id.value()).stream()
                .filter(Meeting::isPlannedOrHeld)
                .toList();
        var free = resources.free(slots, all);
        var used = new HashMap<ResourceId, Integer>();
        all.forEach(meeting -> meeting.resources().forEach(one -> used.merge(one, 1, Integer::sum)));
        var found = new HashMap<ResourceId, Use>();
        // A meeting that was moved to a time of its own is beyond the season's times.
        used.forEach((one, count) ->
                found.put(one, new Use(count, Math.max(count, free.of(one).size()))));
        return found;
    }
}
