package no.leietileie.register.imports.applying;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import no.leietileie.register.imports.ImportId;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ImportQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Where no scheduler runs, as on the command line, whoever asked runs the job. */
    public void add(ImportId id, ImportJob job) {
        scheduler.ifAvailable(client ->
                client.scheduleIfNotExists(TASK.instance(job.instance(id)).scheduledTo(clock.instant())));
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
