package no.leietileie.meeting.day;

import static no.leietileie.meeting.Attendance.CAME;
import static no.leietileie.meeting.Attendance.CANCELLED;
import static no.leietileie.meeting.Attendance.LATE;
import static no.leietileie.meeting.Attendance.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingAttended;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.NeedOutcome;
import no.leietileie.meeting.needs.Needs;
import no.leietileie.meeting.schedule.SeasonProblems;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.Season;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetProgress;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@RecordApplicationEvents
class AttendancesTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    DayFixture day;

    @Autowired
    Attendances attendances;

    @Autowired
    Cases cases;

    @Autowired
    List<TargetProgress> targets;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Seasons seasons;

    @Autowired
    SeasonRepository repository;

    @Autowired
    SeasonProblems problems;

    @Autowired
    Needs needs;

    @Autowired
    DayNotes notes;

    @Autowired
    Clock clock;

    private MeetingId meeting = new MeetingId(0);

    @Test
    void one_person_who_comes_makes_the_meeting_held_and_the_household_contacted_once() {
        meeting = fixture.today(4);
        int contactedBefore = reached(TargetKind.HOUSEHOLDS_CONTACTED);
        int heldBefore = reached(TargetKind.GROUP_MEETINGS);
        var household = first();

        mark(household, 0, null, CAME);
        mark(household, 1, null, LATE);

        assertThat(line(household).attendance()).isEqualTo(CAME);
        assertThat(list().meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(stage(household.household())).isEqualTo(Stage.CONTACTED);
        assertThat(reached(TargetKind.HOUSEHOLDS_CONTACTED)).isEqualTo(contactedBefore + 1);
        assertThat(reached(TargetKind.GROUP_MEETINGS)).isEqualTo(heldBefore + 1);
        assertThat(events.stream(MeetingAttended.class)).hasSize(1);
        assertThat(events.stream(ListChanged.class))
                .as("open lists show each mark by itself")
                .hasSize(2);
    }

    @Test
    void a_mark_that_is_taken_back_leaves_everything_as_it_was() {
        meeting = fixture.today(4);
        int before = reached(TargetKind.HOUSEHOLDS_CONTACTED);
        var household = first();
        mark(household, 0, null, CAME);

        mark(household, 0, CAME, null);

        assertThat(line(household).attendance()).isNull();
        assertThat(list().meeting().state()).isEqualTo(MeetingState.PLANNED);
        assertThat(SignedIn.consultant(() -> cases.find(household.household()))).isEmpty();
        assertThat(reached(TargetKind.HOUSEHOLDS_CONTACTED)).isEqualTo(before);
    }

    @Test
    void who_does_not_come_is_phoned_and_gets_a_place_in_the_next_plan_until_that_is_taken_back() {
        meeting = fixture.today(4);
        var household = first();
        mark(household, 0, null, NO_SHOW);
        assertThat(day.openTasks(household.household())).isEmpty();

        mark(household, 1, null, NO_SHOW);
        mark(household, 1, NO_SHOW, NO_SHOW);

        assertThat(day.openTasks(household.household()))
                .extracting(TaskRow::rule)
                .containsExactly(TaskRule.MEETING_NO_SHOW);
        assertThat(unplaced()).contains(new UnplacedRow(household.household(), null, false));
        mark(household, 1, NO_SHOW, null);
        assertThat(day.openTasks(household.household())).isEmpty();
        assertThat(unplaced()).extracting(UnplacedRow::household).doesNotContain(household.household());
    }

    @Test
    void who_has_not_come_twice_is_offered_a_home_visit_and_not_invited_again() {
        var season = fixture.planned(4);
        meeting = fixture.on(fixture.onlyMeeting(season), LocalDate.now(clock).minusDays(1));
        list().households().forEach(one -> markAll(one, NO_SHOW));
        fixture.plan(season);
        meeting = day.meetingsOf(season).getLast();
        assertThat(list().households()).hasSize(4);
        var household = first();
        fixture.on(meeting, LocalDate.now(clock));

        markAll(line(household), NO_SHOW);

        assertThat(day.openTasks(household.household()))
                .extracting(TaskRow::rule)
                .containsExactlyInAnyOrder(TaskRule.MEETING_NO_SHOW, TaskRule.MEETING_OFFER_VISIT);
        assertThat(day.unplaced(season))
                .contains(new UnplacedRow(household.household(), Outcome.VISIT_AFTER_NO_SHOWS, false));
        fixture.plan(season);
        assertThat(day.meetingsOf(season)).hasSize(2);
        mark(line(household), 0, NO_SHOW, null);
        assertThat(day.openTasks(household.household()))
                .extracting(TaskRow::rule)
                .containsExactly(TaskRule.MEETING_NO_SHOW);
    }

    @Test
    void whoever_calls_off_in_time_is_no_no_show_and_gets_another_time() {
        var season = fixture.planned(4);
        meeting = fixture.onlyMeeting(season);
        var household = first();

        markAll(household, CANCELLED);

        assertThat(day.openTasks(household.household())).isEmpty();
        assertThat(day.unplaced(season)).contains(new UnplacedRow(household.household(), null, false));
        assertThat(list().meeting().state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void before_the_day_nobody_knows_who_comes() {
        meeting = fixture.onlyMeeting(fixture.planned(4));

        assertThat(mark(first(), 0, null, CAME)).isEqualTo(new MarkOutcome.NotYet());
        fixture.on(meeting, LocalDate.now(clock).plusDays(1));
        assertThat(mark(first(), 0, null, NO_SHOW)).isEqualTo(new MarkOutcome.NotYet());
        fixture.on(meeting, LocalDate.now(clock));
        assertThat(mark(first(), 0, null, CAME)).isEqualTo(new MarkOutcome.Marked(CAME));
    }

    @Test
    void of_two_who_mark_the_same_person_otherwise_the_later_is_told_and_nothing_is_lost() {
        meeting = fixture.today(4);
        var household = first();
        ActingUser.as(
                SignedIn.user(7, false),
                () -> attendances.mark(
                        meeting,
                        household.household(),
                        household.attendees().getFirst().person(),
                        null,
                        LATE));

        var second = mark(household, 0, null, CAME);

        assertThat(second).isInstanceOfSatisfying(MarkOutcome.ChangedBy.class, changed -> {
            assertThat(changed.name()).isEqualTo("Bruker 7");
            assertThat(changed.theirs()).isEqualTo(LATE);
        });
        assertThat(line(household).attendees().getFirst().mark()).isEqualTo(LATE);
        assertThat(mark(household, 0, LATE, CAME)).isEqualTo(new MarkOutcome.Marked(CAME));
    }

    @Test
    void who_did_not_come_and_has_no_other_place_is_invited_to_the_next_season() {
        meeting = fixture.today(4);
        markAll(first(), NO_SHOW);
        var missed = first().household();
        assertThat(SignedIn.consultant(seasons::missed)).contains(missed);

        var next = SignedIn.trusted(() -> seasons.create(fixture.data(), fixture.list(Set.of()), seasons.missed()));

        assertThat(day.unplaced(next)).extracting(UnplacedRow::household).contains(missed);
        mark(line(first()), 0, NO_SHOW, CAME);
        assertThat(SignedIn.consultant(seasons::missed)).doesNotContain(missed);
    }

    @Test
    void a_need_for_a_venue_without_steps_is_respected_by_the_plan() {
        var season = fixture.planned(4);
        meeting = fixture.onlyMeeting(season);
        var household = first();

        SignedIn.consultant(() -> needs.save(household.household(), Need.NONE, new Need(true, "Teleslynge")));

        assertThat(first().need()).isEqualTo(new Need(true, "Teleslynge"));
        assertThat(SignedIn.consultant(() -> needs.save(household.household(), Need.NONE, new Need(false, "x"))))
                .isInstanceOf(NeedOutcome.ChangedBy.class);
        assertThat(SignedIn.consultant(() -> problems.read(stored(season)).problem().households().stream()
                        .filter(one -> one.stepFree())
                        .count()))
                .isEqualTo(1);
    }

    private Season stored(SeasonId season) {
        return repository.findById(season.value()).orElseThrow();
    }

    @Test
    void what_two_write_in_the_same_note_is_not_lost() {
        meeting = fixture.today(4);
        var household = first().household();
        SignedIn.consultant(() -> notes.save(meeting, household, DayField.WISHES, "", "Hage"));

        var second = ActingUser.as(
                SignedIn.user(7, false), () -> notes.save(meeting, household, DayField.WISHES, "", "Balkong"));

        assertThat(second).isEqualTo(new NoteOutcome.ChangedBy("Bruker 1", "Hage"));
        assertThat(first().notes()).containsEntry(DayField.WISHES, "Hage");
    }

    @Test
    void a_household_that_is_not_in_the_meeting_is_not_marked() {
        meeting = fixture.today(4);
        var other = fixture.households(1).iterator().next();

        assertThat(SignedIn.consultant(() -> attendances.mark(meeting, other, 1, null, CAME)))
                .isEqualTo(new MarkOutcome.Gone());
    }

    private MarkOutcome mark(
            DayHousehold household, int which, @Nullable Attendance seen, @Nullable Attendance wanted) {
        return SignedIn.consultant(() -> attendances.mark(
                meeting, household.household(), household.attendees().get(which).person(), seen, wanted));
    }

    private void markAll(DayHousehold household, Attendance wanted) {
        for (int i = 0; i < household.attendees().size(); i++) {
            mark(household, i, null, wanted);
        }
    }

    private DayList list() {
        return day.list(meeting);
    }

    private DayHousehold line(DayHousehold household) {
        return day.line(meeting, household.household());
    }

    private DayHousehold first() {
        return list().households().getFirst();
    }

    private List<UnplacedRow> unplaced() {
        return day.unplaced(list().meeting().season());
    }

    private Stage stage(HouseholdId household) {
        return SignedIn.consultant(() -> cases.find(household)).orElseThrow().stage();
    }

    private int reached(TargetKind kind) {
        var today = LocalDate.now(clock);
        return SignedIn.consultant(() -> targets.stream()
                .filter(target -> target.kind() == kind)
                .mapToInt(target -> target.reached(today, today))
                .sum());
    }
}
