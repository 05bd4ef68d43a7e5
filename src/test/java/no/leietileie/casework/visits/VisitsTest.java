package no.leietileie.casework.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.stages.CasePosition;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.municipality.programme.TargetProgress;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.BookingRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.calendar.WorkCalendar;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class VisitsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Autowired
    ResourceFixture resources;

    @Autowired
    RegisterFixture register;

    @Autowired
    Visits visits;

    @Autowired
    Bookings bookings;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    Timeline timeline;

    @Autowired
    List<TargetProgress> targets;

    private ResourceId consultant;
    private HouseholdId household;

    @BeforeEach
    void aHouseholdAndAConsultant() {
        consultant = resources.consultant();
        household = register.household(TestHousehold.named("Prøvesen")).householdId();
    }

    @Test
    void a_visit_is_refused_when_one_of_the_pair_is_taken_and_nothing_is_stored() {
        ResourceId other = resources.consultant();
        plan(household, VisitData.of(slot(9), consultant, null));

        VisitOutcome second = asTeam(() -> visits.plan(household, VisitData.of(slot(9), other, consultant)));

        assertThat(second)
                .isInstanceOfSatisfying(
                        VisitOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .isInstanceOf(BookingProblem.Taken.class));
        assertThat(asTeam(() -> visits.listOf(household))).hasSize(1);
        assertThat(booked(other)).isEmpty();
    }

    @Test
    void a_moved_visit_takes_its_bookings_along_and_the_timeline_tells() {
        VisitRow visit = plan(household, VisitData.of(slot(9), consultant, null));

        VisitRow moved = stored(asTeam(() -> visits.move(visit.id(), visit.version(), slot(11))));

        assertThat(moved.slot()).isEqualTo(slot(11));
        assertThat(booked(consultant)).extracting(BookingRow::slot).containsExactly(slot(11));
        assertThat(types()).containsExactly("visit.rescheduled", "visit.planned");
    }

    @Test
    void whoever_is_late_is_told_who_was_first() {
        VisitRow visit = plan(household, VisitData.of(slot(9), consultant, null));
        ActingUser.as(SignedIn.user(7, false), () -> visits.move(visit.id(), visit.version(), slot(11)));

        assertThat(asTeam(() -> visits.move(visit.id(), visit.version(), slot(13))))
                .isEqualTo(new VisitOutcome.ChangedBy("Bruker 7"));
        assertThat(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.NO_ANSWER)))
                .isEqualTo(new VisitOutcome.ChangedBy("Bruker 7"));
    }

    @Test
    void a_talk_at_the_office_is_in_the_same_calendar_and_no_home_visit() {
        int visitsBefore = reached(TargetKind.HOME_VISITS);
        VisitRow talk =
                stored(asTeam(() -> visits.plan(household, VisitKind.OFFICE, VisitData.of(slot(9), consultant, null))));
        assertThat(booked(consultant)).extracting(BookingRow::slot).containsExactly(slot(9));
        assertThat(asTeam(() -> visits.plan(household, VisitData.of(slot(9), consultant, null))))
                .isInstanceOf(VisitOutcome.Refused.class);

        VisitRow missed = stored(asTeam(() -> visits.conclude(talk.id(), talk.version(), VisitState.NO_ANSWER)));
        assertThat(openTasks()).extracting(TaskRow::rule).containsExactly(TaskRule.OFFICE_NO_SHOW);
        VisitRow again = stored(asTeam(() -> visits.conclude(missed.id(), missed.version(), VisitState.PLANNED)));
        stored(asTeam(() -> visits.conclude(again.id(), again.version(), VisitState.CARRIED_OUT)));

        assertThat(reached(TargetKind.HOME_VISITS)).isEqualTo(visitsBefore);
        assertThat(types("office-talk"))
                .contains("office-talk.planned", "office-talk.no-answer", "office-talk.carried-out");
    }

    private int reached(TargetKind kind) {
        return asTeam(() -> targets.stream()
                .filter(target -> target.kind() == kind)
                .mapToInt(target -> target.reached(TUESDAY, TUESDAY))
                .sum());
    }

    @ParameterizedTest
    @CsvSource({
        "CARRIED_OUT, VISIT_FOLLOW_UP",
        "NO_ANSWER, VISIT_NO_ANSWER",
        "POSTPONED, VISIT_POSTPONED",
        "MOVED, VISIT_MOVED"
    })
    void an_outcome_leads_to_the_next_task_which_goes_when_the_outcome_is_taken_back(VisitState state, TaskRule rule) {
        VisitRow visit = plan(household, VisitData.of(slot(9), consultant, null));

        VisitRow after = stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), state)));
        assertThat(openTasks()).extracting(TaskRow::rule).containsExactly(rule);

        stored(asTeam(() -> visits.conclude(after.id(), after.version(), VisitState.PLANNED)));
        assertThat(openTasks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitState.class,
            names = {"NO_ANSWER", "POSTPONED"})
    void a_new_day_settles_the_task_to_agree_on_one_until_that_day_is_called_off(VisitState inVain) {
        VisitRow first = plan(household, VisitData.of(slot(9), consultant, null));
        stored(asTeam(() -> visits.conclude(first.id(), first.version(), inVain)));

        VisitRow second = plan(household, VisitData.of(slot(11), consultant, null));
        assertThat(openTasks()).isEmpty();

        stored(asTeam(() -> visits.conclude(second.id(), second.version(), VisitState.CANCELLED)));
        assertThat(openTasks()).extracting(TaskRow::rule).containsExactly(TaskRule.valueOf("VISIT_" + inVain));
    }

    @Test
    void the_time_for_the_next_step_runs_from_the_day_of_the_visit_also_when_that_is_recorded_later() {
        VisitRow visit = plan(household, VisitData.of(yesterday(), resources.consultant(), null));

        stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.CARRIED_OUT)));

        assertThat(openTasks())
                .extracting(TaskRow::dueOn)
                .containsExactly(TaskRule.VISIT_FOLLOW_UP.dueFor(yesterday().date()));
    }

    @Test
    void who_was_visited_has_been_contacted_on_that_day_until_the_outcome_is_taken_back() {
        asTeam(() -> cases.open(List.of(household), today().minusDays(30)));
        VisitRow visit = plan(household, VisitData.of(yesterday(), resources.consultant(), null));

        VisitRow done = stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.CARRIED_OUT)));
        assertThat(position().stage()).isEqualTo(Stage.CONTACTED);
        assertThat(position().enteredOn()).isEqualTo(yesterday().date());

        stored(asTeam(() -> visits.conclude(done.id(), done.version(), VisitState.PLANNED)));
        assertThat(position().stage()).isEqualTo(Stage.TARGET_GROUP);
    }

    @Test
    void a_case_that_has_gone_on_since_the_visit_stays_where_it_is_when_the_outcome_is_taken_back() {
        asTeam(() -> cases.open(List.of(household), today().minusDays(30)));
        VisitRow visit = plan(household, VisitData.of(yesterday(), resources.consultant(), null));
        VisitRow done = stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.CARRIED_OUT)));
        asTeam(() -> cases.move(
                household, cases.find(household).orElseThrow().version(), StageChange.to(Stage.ASSESSED, today())));

        stored(asTeam(() -> visits.conclude(done.id(), done.version(), VisitState.PLANNED)));

        assertThat(position().stage()).isEqualTo(Stage.ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitState.class,
            names = {"NO_ANSWER", "POSTPONED", "MOVED", "CANCELLED"})
    void nobody_was_contacted_by_a_visit_that_came_to_nothing(VisitState state) {
        asTeam(() -> cases.open(List.of(household), today().minusDays(30)));
        VisitRow visit = plan(household, VisitData.of(yesterday(), resources.consultant(), null));

        stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), state)));

        assertThat(position().stage()).isEqualTo(Stage.TARGET_GROUP);
    }

    private CasePosition position() {
        return asTeam(() -> cases.find(household).orElseThrow().position());
    }

    /** The last day before today on which somebody works. */
    private TimeSlot yesterday() {
        LocalDate day = today().minusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || isClosed(day)) {
            day = day.minusDays(1);
        }
        return TimeSlot.on(day, LocalTime.of(9, 0), LocalTime.of(10, 0));
    }

    private boolean isClosed(LocalDate day) {
        return asTeam(() -> calendar.closingOn(day)).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void a_cancelled_visit_frees_everybody_and_asks_for_nothing() {
        VisitRow visit = plan(household, VisitData.of(slot(9), consultant, null));

        stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.CANCELLED)));

        assertThat(booked(consultant)).isEmpty();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void a_postponed_visit_is_planned_again_only_if_everybody_is_still_free() {
        VisitRow visit = plan(household, VisitData.of(slot(9), consultant, null));
        VisitRow postponed = stored(asTeam(() -> visits.conclude(visit.id(), visit.version(), VisitState.POSTPONED)));
        HouseholdId other = register.household(TestHousehold.named("Nabo")).householdId();
        plan(other, VisitData.of(slot(9), consultant, null));

        assertThat(asTeam(() -> visits.conclude(postponed.id(), postponed.version(), VisitState.PLANNED)))
                .isInstanceOf(VisitOutcome.Refused.class);
        assertThat(asTeam(() -> visits.find(visit.id())).orElseThrow().state()).isEqualTo(VisitState.POSTPONED);
    }

    @Test
    void nobody_without_the_right_plans_or_sees_a_visit_to_a_protected_household() {
        HouseholdId hidden = register.household(
                        TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG))
                .householdId();
        assertThatThrownBy(() -> asTeam(() -> visits.plan(hidden, VisitData.of(slot(9), consultant, null))))
                .isInstanceOf(IllegalArgumentException.class);

        VisitRow visit = stored(SignedIn.trusted(() -> visits.plan(hidden, VisitData.of(slot(9), consultant, null))));

        assertThat(asTeam(() -> visits.find(visit.id()))).isEmpty();
        assertThat(asTeam(() -> visits.listDuring(slot(9)))).isEmpty();
        assertThat(asTeam(() -> visits.daySheet(TUESDAY, consultant))).isEmpty();
        assertThat(SignedIn.trusted(() -> visits.daySheet(TUESDAY, consultant))).hasSize(1);
        // She is taken all the same, and the refusal says no more than that.
        assertThat(asTeam(() -> visits.plan(household, VisitData.of(slot(9), consultant, null))))
                .isInstanceOf(VisitOutcome.Refused.class);
    }

    @Test
    void the_sheet_of_a_day_is_logged_as_a_look_at_each_household_on_it_and_at_no_other() {
        plan(household, VisitData.of(slot(9), consultant, null));
        HouseholdId other = register.household(TestHousehold.named("Annen")).householdId();
        plan(other, VisitData.of(slot(9), resources.consultant(), null));

        asTeam(() -> visits.daySheet(TUESDAY, consultant));

        entities.flush();
        assertThat(looksAtSheets(household)).isOne();
        assertThat(looksAtSheets(other)).isZero();
    }

    private long looksAtSheets(HouseholdId whom) {
        return jdbc.sql("SELECT COUNT(*) FROM access_log WHERE subject = 'visit.day-sheet' AND household_id = ?")
                .param(whom.value())
                .query(Long.class)
                .single();
    }

    private VisitRow plan(HouseholdId whom, VisitData data) {
        return stored(asTeam(() -> visits.plan(whom, data)));
    }

    private static VisitRow stored(VisitOutcome outcome) {
        assertThat(outcome).isInstanceOf(VisitOutcome.Stored.class);
        return ((VisitOutcome.Stored) outcome).visit();
    }

    private List<BookingRow> booked(ResourceId resource) {
        return asTeam(() -> bookings.listDuring(Set.of(resource), TimeSlot.days(TUESDAY, TUESDAY)));
    }

    private List<TaskRow> openTasks() {
        return asTeam(() -> tasks.listOf(household)).stream()
                .filter(task -> !task.done())
                .toList();
    }

    private List<String> types() {
        return types("visit");
    }

    private List<String> types(String kind) {
        return asTeam(() -> timeline.page(household, kind, PageRequest.of(0, 9)).stream()
                .map(TimelineItem::type)
                .toList());
    }

    private static TimeSlot slot(int hour) {
        return TimeSlot.on(TUESDAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }
}
