package no.leietileie.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RuleTasksAtOnceTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    RuleTasks rules;

    @Autowired
    Tasks tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private HouseholdId household;

    @BeforeEach
    void aHousehold() {
        household = fixture.household(TestHousehold.named("Samtidig")).householdId();
    }

    @Test
    void two_jobs_that_notice_the_same_make_one_task_and_neither_fails() throws Exception {
        CountDownLatch secondHasLooked = new CountDownLatch(1);
        CountDownLatch firstHasStored = new CountDownLatch(1);

        var first = CompletableFuture.supplyAsync(
                () -> transaction.execute(_ -> {
                    var made = arise();
                    firstHasStored.countDown();
                    await(secondHasLooked);
                    pause();
                    return made;
                }),
                Threads.OWN);
        var second = CompletableFuture.supplyAsync(
                () -> transaction.execute(_ -> {
                    assertThat(SignedIn.consultant(() -> tasks.listOf(household)))
                            .isEmpty();
                    secondHasLooked.countDown();
                    await(firstHasStored);
                    assertThat(arise()).isEmpty();
                    // What the job came for is stored all the same.
                    return SignedIn.consultant(
                            () -> rules.arise(TaskRule.LETTER_FAILED, household, LocalDate.now(clock), ""));
                }),
                Threads.OWN);

        assertThat(first.get(60, TimeUnit.SECONDS)).isPresent();
        assertThat(second.get(60, TimeUnit.SECONDS)).isPresent();
        assertThat(SignedIn.consultant(() -> tasks.listOf(household)))
                .extracting(TaskRow::rule)
                .containsExactlyInAnyOrder(TaskRule.LETTER_HELD_BACK, TaskRule.LETTER_FAILED);
    }

    @Test
    void the_number_of_a_task_of_a_rule_is_never_that_of_one_made_by_hand() {
        for (int i = 0; i < 45; i++) {
            var made = arise().orElseThrow();
            SignedIn.consultant(() -> {
                tasks.create(new NewTask(household, "For hånd", null, null));
                tasks.complete(made);
                return made;
            });
        }

        assertThat(SignedIn.consultant(() -> tasks.listOf(household))).hasSize(90);
    }

    private Optional<TaskId> arise() {
        return SignedIn.consultant(() -> rules.arise(TaskRule.LETTER_HELD_BACK, household, LocalDate.now(clock), ""));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Long enough for the second to come to the line that is written. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
