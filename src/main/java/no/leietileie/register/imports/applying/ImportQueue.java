package no.leietileie.register.imports.applying;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import no.leietileie.register.imports.ImportId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Queues jobs in the database: in the transaction that asks for them, so that they survive whatever ends the product. A
 * job whose node has died is taken up by another, or by the same after its restart.
 */
@Component
public class ImportQueue {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("register-import");

    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;
    private final Duration delay;

    /** @param delay how long the queue leaves a job to whoever asked for it, see {@link ForegroundJobs} */
    ImportQueue(
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock,
            @Value("${leietileie.import-delay:0s}") Duration delay) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.delay = delay;
    }

    /** Where there is no scheduler, as in tests, whoever asked runs the job. */
    public void add(ImportId id, ImportJob job) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                TASK.instance(job.instance(id)).scheduledTo(clock.instant().plus(delay))));
    }

    void postpone(ImportId id, ImportJob job) {
        ifNotTaken(client -> client.reschedule(
                TASK.instanceId(job.instance(id)), clock.instant().plus(delay)));
    }

    void remove(ImportId id, ImportJob job) {
        ifNotTaken(client -> client.cancel(TASK.instanceId(job.instance(id))));
    }

    /** A product that has taken the job meanwhile takes it out of the queue itself; two at one job do no harm. */
    private void ifNotTaken(Consumer<SchedulerClient> work) {
        try {
            scheduler.ifAvailable(work);
        } catch (TaskInstanceException taken) {
            log.debug("The product has taken over {}", taken.getMessage());
        }
    }

    static OneTimeTask<Void> task(ImportWork work) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .execute((instance, _) ->
                        work.run(ImportJob.importOf(instance.getId()), ImportJob.of(instance.getId())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        OneTimeTask<Void> registerImportTask(ImportWork work) {
            return task(work);
        }
    }
}
