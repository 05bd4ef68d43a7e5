package no.leietileie.register.retention;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import no.leietileie.base.JobRetries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Queues deletions in the database, in the transaction that asks for them: they survive whatever ends the product. */
@Component
class RetentionQueue {

    private static final Logger log = LoggerFactory.getLogger(RetentionQueue.class);

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("retention");

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

    /** Whether the run will be gone on with; without a scheduler by whoever asked for it. */
    boolean holds(long run) {
        SchedulerClient client = scheduler.getIfAvailable();
        return client == null
                || client.getScheduledExecution(TASK.instanceId(Long.toString(run)))
                        .isPresent();
    }

    /** What was deleted stays deleted, with its proof; the rest is due still, and can be asked for again. */
    private static void interrupted(String run) {
        log.error("Deletion {} is given up before its end", run);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        OneTimeTask<Void> retentionTask(RetentionWork work) {
            return Tasks.oneTime(TASK)
                    .onFailure(JobRetries.thenGiveUp(RetentionQueue::interrupted))
                    .execute((instance, _) -> work.run(Long.parseLong(instance.getId())));
        }
    }
}
