package no.leietileie.casework.visits.plans;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import no.leietileie.base.JobRetries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Queues the booking of plans in the database, in the transaction that asks for it. */
@Component
class VisitPlanQueue {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("visit-plan");
    private static final String SEPARATOR = "-";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    VisitPlanQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Where there is no scheduler, as in tests, whoever asked does the work. Each request is a job of its own: the one before
     * may have ended its work and still stand in the queue, and would never look again.
     *
     * @param version of the plan once the request is stored
     */
    void add(VisitPlanId id, long version) {
        scheduler.ifAvailable(client ->
                client.scheduleIfNotExists(TASK.instance(instance(id, version)).scheduledTo(clock.instant())));
    }

    static String instance(VisitPlanId id, long version) {
        return id.value() + SEPARATOR + version;
    }

    static VisitPlanId planOf(String instance) {
        return new VisitPlanId(Long.parseLong(instance.split(SEPARATOR, 2)[0]));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        OneTimeTask<Void> visitPlanTask(VisitPlanWork work) {
            return Tasks.oneTime(TASK)
                    .onFailure(JobRetries.thenGiveUp(instance -> work.giveUp(planOf(instance))))
                    .execute((instance, _) -> work.run(planOf(instance.getId())));
        }
    }
}
