package no.leietileie.meeting.day;

import java.util.List;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Attendance lists as a consultant sees and marks them, and what came of it. */
@Component
public class DayFixture {

    private final DayLists lists;
    private final Attendances attendances;
    private final Meetings meetings;
    private final Tasks tasks;

    DayFixture(DayLists lists, Attendances attendances, Meetings meetings, Tasks tasks) {
        this.lists = lists;
        this.attendances = attendances;
        this.meetings = meetings;
        this.tasks = tasks;
    }

    public DayList list(MeetingId meeting) {
        return SignedIn.consultant(() -> lists.find(meeting)).orElseThrow();
    }

    public DayHousehold line(MeetingId meeting, HouseholdId household) {
        return list(meeting).households().stream()
                .filter(one -> one.household().equals(household))
                .findFirst()
                .orElseThrow();
    }

    public List<HouseholdId> households(MeetingId meeting) {
        return list(meeting).households().stream().map(DayHousehold::household).toList();
    }

    public HouseholdId anybody(MeetingId meeting) {
        return households(meeting).getFirst();
    }

    /** Every person of the household. */
    public List<MarkOutcome> mark(
            MeetingId meeting, HouseholdId household, @Nullable Attendance seen, @Nullable Attendance wanted) {
        return line(meeting, household).attendees().stream()
                .map(one -> SignedIn.consultant(() -> attendances.mark(meeting, household, one.person(), seen, wanted)))
                .toList();
    }

    public SeasonId season(MeetingId meeting) {
        return list(meeting).meeting().season();
    }

    /** In order of time. */
    public List<MeetingId> meetingsOf(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listOf(season)).stream()
                .map(one -> one.id())
                .toList();
    }

    public List<UnplacedRow> unplaced(SeasonId season) {
        return SignedIn.consultant(() -> meetings.listUnplaced(season));
    }

    public List<TaskRow> openTasks(HouseholdId household) {
        return SignedIn.consultant(() -> tasks.listOf(household)).stream()
                .filter(task -> !task.done())
                .toList();
    }
}
