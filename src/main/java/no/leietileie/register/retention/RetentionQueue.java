package no.leietileie.register.retention;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Queues deletions in the database, in the transaction that asks for them: they survive whatever ends the product. */
@Component
class RetentionQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("retention");

    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RetentionQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Where there is no scheduler, as in tests, whoever asked runs the job. */
    void add(long run) {
        scheduler.ifAvailable(client ->
                client.scheduleIfNotExists(TASK.instance(Long.toString(run)).scheduledTo(clock.instant())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        OneTimeTask<Void> retentionTask(RetentionWork work) {
            return Tasks.oneTime(TASK)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .execute((instance, _) -> work.run(Long.parseLong(instance.getId())));
        }
    }
}
