package no.leietileie.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RuleTasksTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    RuleTasks rules;

    @Autowired
    LeaseTasks leases;

    @Autowired
    Tasks tasks;

    @Autowired
    Notes notes;

    @Autowired
    Cases cases;

    @Autowired
    Users users;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private final String mark = "u" + UUID.randomUUID().toString().substring(0, 8);
    private LocalDate today;
    private UserId anna;
    private HouseholdId household;

    @BeforeEach
    void aHouseholdWithItsContact() {
        today = LocalDate.now(clock);
        anna = user(mark);
        household = household(null);
    }

    @Test
    void a_rule_that_is_met_twice_gives_one_open_task_for_the_named_contact() {
        assertThat(arise(TaskRule.VISIT_NO_ANSWER)).isTrue();
        assertThat(arise(TaskRule.VISIT_NO_ANSWER)).isFalse();
        assertThat(arise(TaskRule.VISIT_FOLLOW_UP)).isTrue();

        assertThat(open())
                .extracting(TaskRow::rule, TaskRow::dueOn)
                .containsExactly(
                        tuple(TaskRule.VISIT_NO_ANSWER, today.plusDays(3)),
                        tuple(TaskRule.VISIT_FOLLOW_UP, today.plusDays(7)));
    }

    @Test
    void a_rule_that_is_met_again_after_its_task_was_done_gives_a_new_one_and_the_old_stays_done() {
        arise(TaskRule.VISIT_NO_ANSWER);
        var first = open().getFirst().id();
        asTeam(() -> {
            tasks.complete(first);
            return true;
        });

        assertThat(arise(TaskRule.VISIT_NO_ANSWER)).isTrue();
        asTeam(() -> {
            tasks.reopen(first);
            return true;
        });

        assertThat(open()).hasSize(1).extracting(TaskRow::id).doesNotContain(first);
    }

    @Test
    void an_application_asks_for_a_preliminary_reply_within_a_month_of_its_day() {
        for (Stage stage : List.of(Stage.CONTACTED, Stage.ASSESSED, Stage.APPLYING)) {
            asTeam(() -> cases.move(
                    household,
                    cases.find(household).orElseThrow().version(),
                    StageChange.to(stage, today.minusDays(5))));
        }

        assertThat(open())
                .extracting(TaskRow::rule, TaskRow::dueOn)
                .containsExactly(
                        tuple(TaskRule.PRELIMINARY_REPLY, today.minusDays(5).plusMonths(1)));
    }

    @Test
    void an_application_taken_back_takes_its_reply_along_and_one_that_was_sent_stays_sent() {
        toApplying();
        undo();
        assertThat(open()).isEmpty();

        toApplying();
        asTeam(() -> {
            tasks.complete(open().getFirst().id());
            return true;
        });
        undo();
        step(Stage.APPLYING);
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_decided_application_needs_no_preliminary_reply_until_the_decision_is_taken_back() {
        toApplying();
        step(Stage.FINANCED);
        assertThat(open()).isEmpty();

        undo();

        assertThat(open()).extracting(TaskRow::rule).containsExactly(TaskRule.PRELIMINARY_REPLY);
    }

    private void toApplying() {
        for (Stage stage : List.of(Stage.CONTACTED, Stage.ASSESSED, Stage.APPLYING)) {
            if (asTeam(() -> cases.find(household).orElseThrow().stage()).compareTo(stage) < 0) {
                step(stage);
            }
        }
    }

    private void step(Stage stage) {
        asTeam(() ->
                cases.move(household, cases.find(household).orElseThrow().version(), StageChange.to(stage, today)));
    }

    private void undo() {
        asTeam(() -> cases.undo(household, cases.find(household).orElseThrow().version()));
    }

    @Test
    void a_lease_that_ends_within_three_months_gives_one_task_even_when_it_was_done_at_once() {
        household = household(today.plusMonths(3));
        var later = household(today.plusMonths(3).plusDays(1));

        leases.look();
        assertThat(open())
                .extracting(TaskRow::rule, TaskRow::household)
                .containsExactly(tuple(TaskRule.LEASE_ENDS_SOON, household));
        asTeam(() -> {
            tasks.complete(open().getFirst().id());
            return true;
        });

        leases.look();
        assertThat(open()).isEmpty();
        assertThat(asTeam(() -> tasks.listOf(later))).isEmpty();
    }

    @Test
    void a_lease_that_was_over_yesterday_gives_one_task_and_one_that_is_over_today_does_not() {
        household = movedOut(today.minusDays(1));
        var leavesToday = movedOut(today);

        leases.look();
        leases.look();

        assertThat(openOf(household)).extracting(TaskRow::rule).containsExactly(TaskRule.LEASE_OVER);
        assertThat(openOf(leavesToday)).isEmpty();
    }

    @Test
    void a_household_whose_tenants_changed_asks_for_a_look_where_work_has_begun_and_not_before() {
        var untouched = household(null);
        step(Stage.CONTACTED);

        SignedIn.consultant(() -> {
            events.publishEvent(new HouseholdsChangedByImport(
                    1,
                    Map.of(
                            household.value(), Set.of("TENANT_CHANGED"),
                            untouched.value(), Set.of("TENANT_CHANGED"))));
            return true;
        });

        assertThat(openOf(household)).extracting(TaskRow::rule).containsExactly(TaskRule.HOUSEHOLD_CHANGED);
        assertThat(openOf(untouched)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RENT_CHANGED, 0", "CONTACT_CHANGED, 0", "TENANT_CHANGED, 1", "MOVED_HOUSEHOLD, 1"})
    void only_other_tenants_or_another_dwelling_ask_for_a_look(String change, int expected) {
        step(Stage.CONTACTED);

        SignedIn.consultant(() -> {
            events.publishEvent(new HouseholdsChangedByImport(1, Map.of(household.value(), Set.of(change))));
            return true;
        });

        assertThat(openOf(household)).hasSize(expected);
    }

    private HouseholdId movedOut(LocalDate day) {
        var facts = new LeaseFacts(
                LeaseKind.INDEFINITE, day.minusYears(3), null, day, day, null, null, null, null, null, null, null);
        var made = fixture.household(TestHousehold.named("Flyttet").withLease(facts))
                .householdId();
        asTeam(() -> cases.open(List.of(made), today.minusDays(30)));
        return made;
    }

    private List<TaskRow> openOf(HouseholdId whose) {
        return asTeam(() -> tasks.listOf(whose)).stream()
                .filter(task -> !task.done())
                .toList();
    }

    @Test
    void each_colleague_who_is_named_in_a_note_has_a_task_once() {
        var berit = user(mark + "b");

        asTeam(() -> notes.write(household, "@" + mark + " og @" + mark + "b: se på dette, @" + mark));
        asTeam(() -> notes.write(household, "Hei igjen @" + mark));

        assertThat(open()).extracting(TaskRow::rule).containsExactly(TaskRule.MENTIONED);
        assertThat(asTeam(() -> tasks.listOpenOf(berit)))
                .extracting(TaskRow::rule)
                .containsExactly(TaskRule.MENTIONED);
    }

    private boolean arise(TaskRule rule) {
        return asTeam(() -> rules.arise(rule, household, today, "")).isPresent();
    }

    private List<TaskRow> open() {
        return asTeam(() -> tasks.listOpenOf(anna));
    }

    private HouseholdId household(LocalDate end) {
        var made = fixture.household(TestHousehold.named("Prøvesen").withLease(TestHousehold.endingOn(end)))
                .householdId();
        asTeam(() -> cases.open(List.of(made), today.minusDays(30)));
        asTeam(() -> {
            cases.giveContact(made, anna);
            return true;
        });
        return made;
    }

    private UserId user(String username) {
        return users.create(new NewUser(username, "N" + username, "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR));
    }

    private static <T> T asTeam(Supplier<T> work) {
        return SignedIn.consultant(work);
    }
}
