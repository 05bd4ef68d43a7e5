package no.leietileie.meeting.day;

import static no.leietileie.meeting.Attendance.CAME;
import static no.leietileie.meeting.Attendance.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.stages.CaseHappened;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.Visits;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlans;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.season.Outcome;
import no.leietileie.meeting.season.SeasonHouseholdRepository;
import no.leietileie.meeting.season.UnplacedRow;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.TimeSlot;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What came of a mark goes with it, and what others have built on that stays. */
@DatabaseTest
@Transactional
@RecordApplicationEvents
class TakenBackMarksTest {

    @Autowired
    SeasonFixture fixture;

    @Autowired
    DayFixture day;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Visits visits;

    @Autowired
    VisitPlans plans;

    @Autowired
    PriorityList priority;

    @Autowired
    SeasonHouseholdRepository members;

    @Autowired
    ResourceFixture resources;

    @Autowired
    TenantList tenants;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    @Test
    void a_case_that_was_opened_by_coming_goes_when_the_household_has_not_come() {
        var meeting = fixture.today(4);
        var household = day.anybody(meeting);
        mark(meeting, household, null, CAME);
        assertThat(stage(household)).contains(Stage.CONTACTED);

        mark(meeting, household, CAME, null);

        assertThat(found(household)).isEmpty();
        assertThat(SignedIn.consultant(() -> tenants.rowsOf(Set.of(household))))
                .allSatisfy((_, row) -> assertThat(row.stage()).isNull());
        assertThat(events.stream(CaseHappened.class))
                .last()
                .satisfies(event -> assertThat(event.what()).isEqualTo(CaseHappened.What.REMOVED));
        mark(meeting, household, null, CAME);
        assertThat(stage(household)).contains(Stage.CONTACTED);
    }

    @Test
    void a_case_that_was_there_before_only_loses_the_step() {
        var meeting = fixture.today(4);
        var household = day.anybody(meeting);
        SignedIn.consultant(() -> cases.open(Set.of(household), LocalDate.now(clock)));
        mark(meeting, household, null, CAME);

        mark(meeting, household, CAME, null);

        assertThat(stage(household)).contains(Stage.TARGET_GROUP);
    }

    @Test
    void a_case_for_which_a_visit_has_been_planned_since_stays() {
        var meeting = fixture.today(4);
        var household = day.anybody(meeting);
        mark(meeting, household, null, CAME);
        plan(household);

        mark(meeting, household, CAME, null);

        assertThat(stage(household)).contains(Stage.TARGET_GROUP);
    }

    @Test
    void a_case_that_somebody_has_lifted_in_the_priority_list_since_stays() {
        var meeting = fixture.today(4);
        var household = day.anybody(meeting);
        mark(meeting, household, null, CAME);
        SignedIn.consultant(() -> {
            priority.lift(household, 10, "Har bodd lenge");
            return household;
        });

        mark(meeting, household, CAME, null);

        assertThat(stage(household)).contains(Stage.TARGET_GROUP);
    }

    @Test
    void a_case_that_stands_in_a_plan_of_visits_stays() {
        var meeting = fixture.today(4);
        var household = day.anybody(meeting);
        mark(meeting, household, null, CAME);
        var pair = List.of(resources.consultant(), resources.consultant());
        var tuesday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        ActingUser.as(
                ActingUser.SYSTEM,
                () -> plans.propose(
                        List.of(household), new VisitPlanData(tuesday, tuesday.plusDays(7), 60, 3, true, pair)));

        mark(meeting, household, CAME, null);

        assertThat(stage(household)).contains(Stage.TARGET_GROUP);
    }

    @Test
    void whoever_came_to_another_meeting_as_well_has_been_contacted_until_that_is_taken_back_too() {
        var households = fixture.households(4);
        fixture.resources();
        var first = planned(households);
        var household = day.anybody(first);
        mark(first, household, null, CAME);
        var second = planned(households);
        mark(second, household, null, CAME);

        mark(first, household, CAME, null);

        assertThat(stage(household)).contains(Stage.CONTACTED);
        mark(second, household, CAME, null);
        assertThat(found(household)).isEmpty();
    }

    @Test
    void a_no_show_that_is_corrected_takes_back_the_visit_that_was_offered_after_one_in_another_season() {
        var missed = missedTwice();
        var later = day.season(missed.second());
        assertThat(open(missed.household())).contains(TaskRule.MEETING_OFFER_VISIT);
        assertThat(day.unplaced(later))
                .contains(new UnplacedRow(missed.household(), Outcome.VISIT_AFTER_NO_SHOWS, false));

        mark(missed.first(), missed.household(), NO_SHOW, CAME);

        assertThat(open(missed.household())).containsExactly(TaskRule.MEETING_NO_SHOW);
        assertThat(day.unplaced(later)).contains(new UnplacedRow(missed.household(), null, false));
    }

    @Test
    void a_visit_that_somebody_has_offered_stays_offered() {
        var missed = missedTwice();
        offerVisit(missed.household());

        mark(missed.first(), missed.household(), NO_SHOW, CAME);

        assertThat(day.unplaced(day.season(missed.second())))
                .contains(new UnplacedRow(missed.household(), Outcome.VISIT_AFTER_NO_SHOWS, false));
        assertThat(open(missed.household())).isEmpty();
    }

    @Test
    void a_visit_that_somebody_has_offered_after_the_mark_that_is_corrected_stays_offered_too() {
        var missed = missedTwice();
        offerVisit(missed.household());

        mark(missed.second(), missed.household(), NO_SHOW, CAME);
        mark(missed.second(), missed.household(), CAME, NO_SHOW);
        assertThat(open(missed.household())).doesNotContain(TaskRule.MEETING_OFFER_VISIT);
        mark(missed.second(), missed.household(), NO_SHOW, CAME);
        mark(missed.first(), missed.household(), NO_SHOW, CAME);

        assertThat(members.findSeen(
                        day.season(missed.second()).value(), missed.household().value()))
                .get()
                .satisfies(member -> assertThat(member.isToBeVisited()).isTrue());
        assertThat(open(missed.household())).isEmpty();
    }

    /** A household that did not come to two meetings, each of a season of its own. */
    private record Missed(HouseholdId household, MeetingId first, MeetingId second) {}

    private Missed missedTwice() {
        var households = fixture.households(4);
        fixture.resources();
        var first = planned(households);
        var household = day.anybody(first);
        mark(first, household, null, NO_SHOW);
        var second = planned(households);
        mark(second, household, null, NO_SHOW);
        return new Missed(household, first, second);
    }

    private void offerVisit(HouseholdId household) {
        SignedIn.consultant(() -> {
            tasks.listOf(household).stream()
                    .filter(task -> task.rule() == TaskRule.MEETING_OFFER_VISIT)
                    .forEach(task -> tasks.complete(task.id()));
            return household;
        });
    }

    private void plan(HouseholdId household) {
        var consultant = resources.consultant();
        var day = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        var slot = TimeSlot.on(day, LocalTime.of(9, 0), LocalTime.of(10, 0));
        assertThat(SignedIn.consultant(() -> visits.plan(household, VisitData.of(slot, consultant, null))))
                .isInstanceOf(VisitOutcome.Stored.class);
    }

    /** A meeting of these households, in a season of its own, that began today at midnight. */
    private MeetingId planned(Set<HouseholdId> households) {
        var season = fixture.season(households);
        fixture.plan(season);
        return fixture.on(fixture.onlyMeeting(season), LocalDate.now(clock));
    }

    private void mark(
            MeetingId meeting, HouseholdId household, @Nullable Attendance seen, @Nullable Attendance wanted) {
        assertThat(day.mark(meeting, household, seen, wanted)).hasOnlyElementsOfType(MarkOutcome.Marked.class);
    }

    private List<TaskRule> open(HouseholdId household) {
        return day.openTasks(household).stream().map(TaskRow::rule).toList();
    }

    private Optional<CaseRow> found(HouseholdId household) {
        return SignedIn.consultant(() -> cases.find(household));
    }

    private Optional<Stage> stage(HouseholdId household) {
        return found(household).map(CaseRow::stage);
    }
}
