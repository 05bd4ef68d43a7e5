package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    private ManualScheduler scheduler(int failures) {
        var task = Tasks.oneTime(TASK)
                .onFailure(JobRetries.thenGiveUp(givenUp::add))
                .execute((_, _) -> {
                    if (tries.incrementAndGet() <= failures) {
                        throw new IllegalStateException("Broken");
                    }
                });
        return TestHelper.createManualScheduler(dataSource, task)
                .clock(new SettableClock())
                .build();
    }

    private static void goOn(ManualScheduler scheduler, String instance) {
        scheduler.schedule(
                TASK.instance(instance).scheduledTo(scheduler.getClock().now()));
        for (int i = 0; i < 2 * JobRetries.MOST; i++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(Duration.ofMinutes(10));
        }
    }
}
