package no.leietileie.letter.mailing.dispatch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.leietileie.letter.mailing.MailingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Queues jobs in the database, in the transaction that asks for them. A job whose node has died is taken up by another, or by
 * the same after its restart.
 */
@Component
public class MailingQueue {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("letter-mailing");

    /**
     * Tried again without end, after ever longer pauses, and never given up: somebody has decided that the letters go out, and
     * the page of the mailing shows that they wait. What no further attempt can mend fails letter by letter, and is told.
     */
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(MailingQueue.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MailingQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Where there is no scheduler, as in tests, whoever asked runs the job. */
    public void add(MailingId id, MailingJob job) {
        add(id, job, clock.instant());
    }

    /** A job that waits for a later time is brought forward or put off. */
    public void add(MailingId id, MailingJob job, Instant when) {
        scheduler.ifAvailable(client -> {
            if (!client.scheduleIfNotExists(TASK.instance(job.instance(id)).scheduledTo(when))) {
                reschedule(client, id, job, when);
            }
        });
    }

    /** Queues it unless it is queued already. */
    void wake(MailingId id, MailingJob job, Instant when) {
        scheduler.ifAvailable(client ->
                client.scheduleIfNotExists(TASK.instance(job.instance(id)).scheduledTo(when)));
    }

    private static void reschedule(SchedulerClient client, MailingId id, MailingJob job, Instant when) {
        try {
            client.reschedule(TASK.instanceId(job.instance(id)), when);
        } catch (TaskInstanceException running) {
            log.debug("The job is at work: {}", running.getMessage());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        CustomTask<Void> letterMailingTask(MailingWork work) {
            return Tasks.custom(TASK)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .execute((instance, _) -> work.run(
                                    MailingJob.mailingOf(instance.getId()), MailingJob.of(instance.getId()))
                            .<CompletionHandler<Void>>map(MailingQueue::goOn)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new));
        }
    }

    private static CompletionHandler<Void> goOn(Instant when) {
        return (complete, operations) -> operations.reschedule(complete, when);
    }
}
