package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JobRetriesTest {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job-retries-test");

    @Autowired
    DataSource dataSource;

    private final AtomicInteger tries = new AtomicInteger();
    private final List<String> givenUp = new ArrayList<>();
    private final AtomicInteger untold = new AtomicInteger();

    @Test
    void a_job_that_always_fails_is_tried_again_some_times_and_then_given_up_and_told() {
        var scheduler = scheduler(Integer.MAX_VALUE);

        goOn(scheduler, "a");

        assertThat(tries).hasValue(1 + JobRetries.MOST);
        assertThat(givenUp).containsExactly("a");
        assertThat(scheduler.getScheduledExecution(TASK.instanceId("a"))).isEmpty();
    }

    @Test
    void a_job_that_succeeds_at_the_last_try_is_not_given_up() {
        var scheduler = scheduler(JobRetries.MOST);

        goOn(scheduler, "b");

        assertThat(tries).hasValue(1 + JobRetries.MOST);
        assertThat(givenUp).isEmpty();
        assertThat(scheduler.getScheduledExecution(TASK.instanceId("b"))).isEmpty();
    }

    @Test
    void a_job_is_there_until_it_has_been_told_so_that_a_product_that_dies_meanwhile_tells_it_later() {
        var there = new ArrayList<Boolean>();
        var scheduler = scheduler(Integer.MAX_VALUE, instance -> there.add(scheduled(instance)));

        goOn(scheduler, "c");

        assertThat(there).containsExactly(true);
        assertThat(scheduled("c")).isFalse();
    }

    @Test
    void a_job_whose_end_could_not_be_told_is_tried_again_until_it_can() {
        var there = new ArrayList<Boolean>();
        var scheduler = scheduler(Integer.MAX_VALUE, instance -> {
            if (untold.incrementAndGet() < 3) {
                throw new IllegalStateException("The database is away");
            }
            givenUp.add(instance);
        });

        begin(scheduler, "d");
        while (untold.get() < 3 && there.size() < 2 * JobRetries.MOST) {
            scheduler.runAnyDueExecutions();
            there.add(scheduled("d"));
            scheduler.tick(Duration.ofMinutes(10));
        }

        assertThat(there).hasSize(JobRetries.MOST + 3).endsWith(true, true, false);
        assertThat(givenUp).containsExactly("d");
    }

    private ManualScheduler scheduler(int failures) {
        return scheduler(failures, givenUp::add);
    }

    private ManualScheduler scheduler(int failures, Consumer<String> giveUp) {
        var task = Tasks.oneTime(TASK).onFailure(JobRetries.thenGiveUp(giveUp)).execute((_, _) -> {
            if (tries.incrementAndGet() <= failures) {
                throw new IllegalStateException("Broken");
            }
        });
        return TestHelper.createManualScheduler(dataSource, task)
                .clock(new SettableClock())
                .build();
    }

    /** As another node sees it. */
    private boolean scheduled(String instance) {
        return SchedulerClient.Builder.create(dataSource)
                .build()
                .getScheduledExecution(TASK.instanceId(instance))
                .isPresent();
    }

    private static void begin(ManualScheduler scheduler, String instance) {
        scheduler.schedule(
                TASK.instance(instance).scheduledTo(scheduler.getClock().now()));
    }

    private static void goOn(ManualScheduler scheduler, String instance) {
        begin(scheduler, instance);
        for (int i = 0; i < 2 * JobRetries.MOST; i++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(Duration.ofMinutes(10));
        }
    }
}
