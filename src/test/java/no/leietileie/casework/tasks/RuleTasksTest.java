package no.leietileie.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
