package no.leietileie.meeting.invitation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import no.leietileie.base.JobRetries;
import no.leietileie.resource.ResourceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Queues a look at the letters about a resource in the database, in the transaction that changes the resource: a product that
 * is killed in between takes the look after its restart.
 */
@Component
class ChangedResourceQueue {

    private static final Logger log = LoggerFactory.getLogger(ChangedResourceQueue.class);
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("changed-resource");

    private static final String SEPARATOR = ":";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ChangedResourceQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Each change is a job of its own, since one that is at work may have read what was before. Where there is no scheduler, as
     * in tests, whoever changed it looks.
     */
    void add(ResourceId resource) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                TASK.instance(resource.value() + SEPARATOR + UUID.randomUUID()).scheduledTo(clock.instant())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        OneTimeTask<Void> changedResourceTask(ChangedResources changed) {
            return Tasks.oneTime(TASK)
                    .onFailure(JobRetries.thenGiveUp(Registration::stayWrong))
                    .execute((instance, _) -> changed.follow(resource(instance.getId())));
        }

        /** The page of invitations still tells which letters are wrong, and offers to correct them. */
        private static void stayWrong(String instance) {
            log.error(
                    "The letters about resource {} could not be put in step",
                    resource(instance).value());
        }

        private static ResourceId resource(String instance) {
            return new ResourceId(Long.parseLong(instance.substring(0, instance.indexOf(SEPARATOR))));
        }
    }
}
