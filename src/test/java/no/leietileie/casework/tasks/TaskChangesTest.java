package no.leietileie.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.casemeeting.MeetingFixture;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TaskChangesTest {

    @Autowired
    MeetingFixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    RuleTasks ruleTasks;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private HouseholdId household;
    private SignedInUser anna;
    private SignedInUser berit;
    private LocalDate today;
    private TaskRow task;

    @BeforeEach
    void aTaskOfAnna() {
        today = fixture.today();
        household = fixture.household("Prøvesen");
        anna = fixture.user(Agency.BOLIGKONTOR, false);
        berit = fixture.user(Agency.BOLIGKONTOR, false);
        as(anna, () -> tasks.create(new NewTask(household, "Ringe", today, anna.id())));
        task = stored();
    }

    @Test
    void a_task_gets_other_words_another_day_and_another_hand() {
        var wanted = new TaskData("Besøke", today.plusDays(1), berit.id());

        assertThat(change(anna, task.version(), wanted)).isInstanceOf(TaskChange.Saved.class);

        assertThat(stored().data()).isEqualTo(wanted);
        assertThat(as(berit, () -> tasks.countOpenOf(berit.id()))).isEqualTo(1);
    }

    @Test
    void what_is_told_of_a_change_has_the_day_and_the_hand_and_no_words() {
        change(anna, task.version(), new TaskData("Besøke Kari", today.plusDays(1), berit.id()));

        var told = jdbc.sql("SELECT detail FROM access_log WHERE subject = 'task.changed' ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
        assertThat(told)
                .contains(today + " → " + today.plusDays(1))
                .contains("user:" + berit.id().value())
                .doesNotContain("Kari");
    }

    @Test
    void whoever_comes_second_is_told_what_is_there_and_who_was_first() {
        change(berit, task.version(), new TaskData("Skrive", today, anna.id()));

        var result = change(anna, task.version(), new TaskData("Besøke", today, anna.id()));

        assertThat(result).isInstanceOfSatisfying(TaskChange.Conflicted.class, conflict -> {
            assertThat(conflict.now().title()).isEqualTo("Skrive");
            assertThat(conflict.otherUserName()).isEqualTo(berit.displayName());
            assertThat(change(anna, conflict.now().version(), new TaskData("Besøke", today, anna.id())))
                    .isInstanceOf(TaskChange.Saved.class);
        });
        assertThat(stored().title()).isEqualTo("Besøke");
    }

    @Test
    void a_task_that_is_done_stays_as_it_was_done() {
        as(berit, () -> {
            tasks.complete(task.id());
            return true;
        });

        var result = change(anna, stored().version(), new TaskData("Besøke", null, null));

        assertThat(result)
                .isInstanceOfSatisfying(
                        TaskChange.Conflicted.class,
                        conflict -> assertThat(conflict.now().done()).isTrue());
    }

    @Test
    void whoever_took_a_task_up_again_is_the_one_who_was_first() {
        as(anna, () -> {
            tasks.complete(task.id());
            return true;
        });
        as(berit, () -> {
            tasks.reopen(task.id());
            return true;
        });

        var result = change(anna, task.version(), new TaskData("Besøke", today, anna.id()));

        assertThat(result)
                .isInstanceOfSatisfying(
                        TaskChange.Conflicted.class,
                        conflict -> assertThat(conflict.otherUserName()).isEqualTo(berit.displayName()));
    }

    @Test
    void a_change_is_taken_back_by_asking_for_what_was_before() {
        var saved = (TaskChange.Saved) change(anna, task.version(), new TaskData("Besøke", null, null));

        change(anna, saved.after().version(), saved.before());

        assertThat(stored().data()).isEqualTo(task.data());
    }

    @Test
    void a_task_is_given_to_nobody_who_may_not_see_the_household_and_stays_with_whoever_has_it() {
        SignedInUser nav = fixture.user(Agency.NAV, false);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> change(anna, task.version(), new TaskData("Ringe", today, nav.id())))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(nav.displayName()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> as(anna, () -> tasks.create(new NewTask(household, "Ringe", null, nav.id()))));

        assertThat(stored().assignee()).isEqualTo(anna.id());
        jdbc.sql("UPDATE app_user SET locked = TRUE WHERE id = ?")
                .param(anna.id().value())
                .update();
        assertThat(change(berit, task.version(), new TaskData("Skrive", today, anna.id())))
                .isInstanceOf(TaskChange.Saved.class);
    }

    @Test
    void a_task_needs_words_unless_a_rule_says_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(anna, task.version(), new TaskData(" ", today, null)));

        var byRule = as(anna, () -> ruleTasks.arise(TaskRule.PRELIMINARY_REPLY, household, today, ""))
                .orElseThrow();
        var change = as(anna, () -> tasks.change(byRule, 0, new TaskData("", today.plusDays(9), anna.id())));

        assertThat(change).isInstanceOf(TaskChange.Saved.class);
    }

    @Test
    void a_task_about_a_household_that_is_not_shared_is_not_found_by_another_agency() {
        SignedInUser nav = fixture.user(Agency.NAV, false);

        assertThat(change(nav, task.version(), new TaskData("Besøke", today, null)))
                .isInstanceOf(TaskChange.NotFound.class);
    }

    private TaskChange change(SignedInUser user, long version, TaskData wanted) {
        return as(user, () -> tasks.change(task.id(), version, wanted));
    }

    private TaskRow stored() {
        return as(anna, () -> tasks.listOf(household)).getFirst();
    }

    private <T> T as(SignedInUser user, Supplier<T> work) {
        T result = ActingUser.as(user, work);
        entities.flush();
        entities.clear();
        return result;
    }
}
