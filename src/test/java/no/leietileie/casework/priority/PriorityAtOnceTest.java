package no.leietileie.casework.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PriorityAtOnceTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    PriorityComputation computation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void somebody_who_changes_two_households_is_not_failed_by_the_list_that_is_computed_meanwhile() throws Exception {
        List<HouseholdId> households = IntStream.range(0, 20)
                .mapToObj(
                        _ -> fixture.household(TestHousehold.named("Samtidig")).householdId())
                .toList();
        SignedIn.consultant(() -> cases.open(households, LocalDate.now(clock)));
        computation.all();
        CountDownLatch lastIsWritten = new CountDownLatch(1);

        var user = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(_ -> {
                    computation.one(households.getLast().value());
                    lastIsWritten.countDown();
                    pause();
                    computation.one(households.getFirst().value());
                }),
                Threads.OWN);
        assertThat(lastIsWritten.await(30, TimeUnit.SECONDS)).isTrue();
        var job = CompletableFuture.supplyAsync(computation::all, Threads.OWN);

        user.get(60, TimeUnit.SECONDS);
        assertThat(job.get(60, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(households.size());
    }

    /** Long enough for the job to come to the line that is written. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
