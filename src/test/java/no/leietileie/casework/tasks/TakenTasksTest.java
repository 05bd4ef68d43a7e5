package no.leietileie.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TakenTasksTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    EntityManager entities;

    private HouseholdId household;
    private SignedInUser anna;
    private SignedInUser berit;
    private LocalDate today;

    @BeforeEach
    void aHousehold() {
        today = fixture.today();
        household = fixture.household("Prøvesen");
        anna = fixture.user(Agency.BOLIGKONTOR, false);
        berit = fixture.user(Agency.BOLIGKONTOR, false);
    }

    @Test
    void a_task_that_nobody_has_is_taken_by_the_first_and_told_to_the_second() {
        TaskId task = as(anna, () -> tasks.create(new NewTask(household, "Ringe", LocalDate.EPOCH, null)));
        assertThat(as(berit, () -> tasks.listUnassigned(1)))
                .extracting(TaskRow::id)
                .containsExactly(task);

        assertThat(as(anna, () -> tasks.take(task))).isTrue();
        assertThat(as(berit, () -> tasks.take(task))).isFalse();

        assertThat(mine(anna)).containsExactly(task);
        assertThat(mine(berit)).isEmpty();
    }

    @Test
    void who_has_taken_a_task_can_put_it_back_and_nobody_else_can() {
        TaskId task = as(anna, () -> tasks.create(new NewTask(household, "Ringe", LocalDate.EPOCH, null)));
        as(anna, () -> tasks.take(task));

        as(berit, () -> putBack(task));
        assertThat(mine(anna)).containsExactly(task);

        as(anna, () -> putBack(task));
        assertThat(mine(anna)).isEmpty();
    }

    @Test
    void a_task_about_a_household_that_is_not_shared_waits_for_no_other_agency() {
        SignedInUser nav = fixture.user(Agency.NAV, false);
        long before = as(nav, () -> tasks.countUnassigned());

        as(anna, () -> tasks.create(new NewTask(household, "Ringe", LocalDate.EPOCH, null)));

        assertThat(as(nav, () -> tasks.countUnassigned())).isEqualTo(before);
        assertThat(as(nav, () -> tasks.listUnassigned(1)))
                .extracting(TaskRow::household)
                .doesNotContain(household);
    }

    @Test
    void a_preliminary_reply_is_due_while_the_application_waits_and_no_longer_once_it_is_answered() {
        for (Stage stage : List.of(Stage.CONTACTED, Stage.ASSESSED, Stage.APPLYING)) {
            move(stage);
        }
        assertThat(open()).containsExactly(TaskRule.PRELIMINARY_REPLY);

        move(Stage.FINANCED);

        assertThat(open()).isEmpty();
    }

    private boolean putBack(TaskId task) {
        tasks.putBack(task);
        return true;
    }

    private void move(Stage stage) {
        as(
                anna,
                () -> cases.move(
                        household, cases.find(household).orElseThrow().version(), StageChange.to(stage, today)));
        flush();
    }

    private List<TaskRule> open() {
        return SignedIn.consultant(() -> tasks.listOf(household)).stream()
                .filter(task -> !task.done())
                .map(TaskRow::rule)
                .toList();
    }

    private List<TaskId> mine(SignedInUser user) {
        return as(user, () -> tasks.listOpenOf(user.id())).stream()
                .map(TaskRow::id)
                .toList();
    }

    private <T> T as(SignedInUser user, Supplier<T> work) {
        T result = ActingUser.as(user, work);
        flush();
        return result;
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
