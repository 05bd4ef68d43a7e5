package no.leietileie.casework.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CasesTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    ReturningCases returning;

    @Autowired
    CaseRepository repository;

    @Autowired
    HouseholdLists lists;

    @Autowired
    TenantList tenants;

    @Autowired
    Tasks tasks;

    @Autowired
    Timeline timeline;

    @Autowired
    Users users;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private HouseholdListId own;
    private LocalDate today;
    private LeaseId lease;
    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        today = LocalDate.now(clock);
        var stored = fixture.household(TestHousehold.named("Prøvesen"));
        lease = stored.id();
        household = stored.householdId();
        own = asTeam(() -> lists.create("Egne"));
        asTeam(() -> lists.add(own, new Selection.Ticked(Set.of(household))));
    }

    @Test
    void who_comes_into_a_target_group_has_a_case_and_only_one() {
        freeze();
        freeze();

        assertThat(found().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(found().steps()).hasSize(1);
        assertThat(types()).containsExactly("case.opened");
    }

    @Test
    void the_tenant_list_shows_the_stage_and_finds_by_it_whatever_else_is_written_to_the_line() {
        open();

        move(StageChange.to(Stage.CONTACTED, today.minusDays(3)));

        var row = asTeam(() -> tenants.findRow(lease).orElseThrow());
        assertThat(row.stage()).isEqualTo("CONTACTED");
        assertThat(row.stageSince()).isEqualTo(today.minusDays(3));
        assertThat(countIn("CONTACTED")).isEqualTo(1);
        assertThat(countIn("TARGET_GROUP")).isZero();
        assertThat(countIn("none")).isZero();
    }

    @Test
    void the_history_says_when_each_stage_was_entered_and_left_and_by_whom() {
        open();
        move(StageChange.to(Stage.PRIORITISED, today.minusDays(9)));
        move(StageChange.to(Stage.CONTACTED, today.minusDays(2)));

        assertThat(found().steps())
                .extracting(StepRow::stage, StepRow::enteredOn, StepRow::leftOn, StepRow::actorName)
                .containsExactly(
                        tuple(Stage.TARGET_GROUP, today.minusDays(30), today.minusDays(9), "Bruker 1"),
                        tuple(Stage.PRIORITISED, today.minusDays(9), today.minusDays(2), "Bruker 1"),
                        tuple(Stage.CONTACTED, today.minusDays(2), null, "Bruker 1"));
    }

    @Test
    void a_step_taken_back_stays_in_the_history_and_the_household_is_where_it_was() {
        open();
        move(StageChange.to(Stage.CONTACTED, today.minusDays(2)));

        asTeam(() -> cases.undo(household, found().version()));

        assertThat(found().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(found().position().enteredOn()).isEqualTo(today.minusDays(30));
        assertThat(found().steps()).extracting(StepRow::undoneBy).containsExactly(null, "Bruker 1");
        assertThat(found().steps().getFirst().leftOn()).isNull();
        assertThat(countIn("TARGET_GROUP")).isEqualTo(1);
        assertThat(types()).containsExactlyInAnyOrder("case.undone", "case.moved", "case.opened");
    }

    @Test
    void the_opening_of_a_case_is_not_taken_back() {
        open();

        asTeam(() -> cases.undo(household, found().version()));

        assertThat(found().steps()).hasSize(1).allMatch(StepRow::stands);
        assertThat(found().canUndo()).isFalse();
    }

    @Test
    void a_pause_taken_back_and_taken_anew_keeps_its_plan() {
        open();
        move(pauseUntil(today.plusMonths(2)));
        move(StageChange.to(Stage.TARGET_GROUP, today).because(StageReason.SITUATION_HAS_CHANGED));
        assertThat(found().plan()).isNull();

        asTeam(() -> cases.undo(household, found().version()));

        assertThat(found().stage()).isEqualTo(Stage.NOT_NOW);
        assertThat(found().plan()).isEqualTo(new ReturnPlan("Fast jobb", today.plusMonths(2)));
        assertThat(found().position().pausedFrom()).isEqualTo(Stage.TARGET_GROUP);
    }

    @Test
    void who_saw_an_older_case_is_told_who_was_faster_and_changes_nothing() {
        open();
        long seen = found().version();
        ActingUser.as(
                SignedIn.user(7, false), () -> cases.move(household, seen, StageChange.to(Stage.PRIORITISED, today)));

        var result = asTeam(() -> cases.move(household, seen, StageChange.to(Stage.CONTACTED, today)));

        assertThat(result).isInstanceOfSatisfying(MoveResult.Outdated.class, outdated -> {
            assertThat(outdated.byWhom()).isEqualTo("Bruker 7");
            assertThat(outdated.now().stage()).isEqualTo(Stage.PRIORITISED);
        });
        assertThat(found().stage()).isEqualTo(Stage.PRIORITISED);
    }

    @Test
    void a_refused_step_says_why_and_leaves_no_trace() {
        open();

        var result = asTeam(() -> cases.move(household, found().version(), StageChange.to(Stage.BUYING, today)));

        assertThat(result).isEqualTo(new MoveResult.Refused(Set.of(StageProblem.NOT_POSSIBLE)));
        assertThat(types()).containsExactly("case.opened");
    }

    @Test
    void a_paused_case_comes_back_on_its_day_with_one_task_for_the_contact() {
        var anna = user();
        open();
        asTeam(() -> {
            cases.giveContact(household, anna);
            return null;
        });
        asTeam(() -> cases.move(household, found().version(), backdatedPause()));

        returning.bringBack();
        returning.bringBack();

        assertThat(found().stage()).isEqualTo(Stage.TARGET_GROUP);
        assertThat(asTeam(() -> tasks.listOpenOf(anna)))
                .extracting(TaskRow::rule, TaskRow::title, TaskRow::dueOn)
                .containsExactly(tuple(TaskRule.ASK_AGAIN, "Fast jobb", today.plusDays(7)));
    }

    @Test
    void a_pause_whose_contact_may_no_longer_see_the_household_ends_with_a_task_for_whoever_may() {
        var anna = user();
        open();
        asTeam(() -> {
            cases.giveContact(household, anna);
            return null;
        });
        asTeam(() -> cases.move(household, found().version(), backdatedPause()));
        jdbc.sql("UPDATE app_user SET agency = 'NAV' WHERE id = ?")
                .param(anna.value())
                .update();
        entities.clear();

        returning.bringBack();

        assertThat(asTeam(() -> tasks.listOf(household)))
                .extracting(TaskRow::rule, TaskRow::assignee)
                .containsExactly(tuple(TaskRule.ASK_AGAIN, null));
    }

    @Test
    void who_may_not_see_a_household_does_not_become_its_contact() {
        var nav = users.create(
                new NewUser(UUID.randomUUID().toString(), "Nils", "hemmelig", Set.of(Role.TEAM), Agency.NAV));
        open();

        assertThatThrownBy(() -> asTeam(() -> {
                    cases.giveContact(household, nav);
                    return null;
                }))
                .isInstanceOf(RefusedException.class);

        assertThat(found().contact()).isNull();
    }

    @Test
    void a_pause_that_ends_tomorrow_lasts_until_tomorrow() {
        open();
        move(pauseUntil(today.plusDays(1)));

        returning.bringBack();

        assertThat(found().stage()).isEqualTo(Stage.NOT_NOW);
    }

    @Test
    void the_words_about_a_step_stand_on_the_timeline() {
        open();
        move(new StageChange(Stage.NOT_INTERESTED, today, StageReason.OTHER, "Flytter til søsteren", null));

        assertThat(items().getFirst().body()).isEqualTo("Flytter til søsteren");
        assertThat(items().getFirst().details())
                .containsEntry("stage", "NOT_INTERESTED")
                .containsEntry("reason", "OTHER");
    }

    @Test
    void a_case_of_a_protected_household_is_not_there_without_the_right() {
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG))
                .householdId();
        SignedIn.trusted(() -> cases.open(List.of(hidden), today));

        assertThat(asTeam(() -> cases.find(hidden))).isEmpty();
        assertThat(SignedIn.trusted(() -> cases.find(hidden))).isPresent();
        assertThatThrownBy(() -> asTeam(() -> cases.move(hidden, 0, StageChange.to(Stage.CONTACTED, today))))
                .isInstanceOf(RuntimeException.class);
    }

    private void freeze() {
        asTeam(() -> lists.freeze("Målgruppe", onlyHere()));
    }

    private void open() {
        asTeam(() -> cases.open(List.of(household), today.minusDays(30)));
    }

    private void move(StageChange change) {
        assertThat(asTeam(() -> cases.move(household, found().version(), change)))
                .isInstanceOf(MoveResult.Moved.class);
    }

    private StageChange pauseUntil(LocalDate day) {
        return StageChange.to(Stage.NOT_NOW, today)
                .because(StageReason.WAITS_FOR_WORK)
                .until("Fast jobb", day);
    }

    private StageChange backdatedPause() {
        return StageChange.to(Stage.NOT_NOW, today.minusDays(20))
                .because(StageReason.WAITS_FOR_WORK)
                .until("Fast jobb", today);
    }

    private CaseRow found() {
        return asTeam(() -> cases.find(household).orElseThrow());
    }

    private long countIn(String stage) {
        return asTeam(() -> tenants.count(onlyHere().with(TenantFilterField.STAGE, stage)));
    }

    private TenantFilter onlyHere() {
        return TenantFilter.NONE.with(TenantFilterField.LIST, Long.toString(own.value()));
    }

    private List<String> types() {
        return items().stream().map(TimelineItem::type).toList();
    }

    private List<TimelineItem> items() {
        return asTeam(
                () -> timeline.page(household, "case", PageRequest.of(0, 9)).getContent());
    }

    private UserId user() {
        return users.create(
                new NewUser(UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }
}
