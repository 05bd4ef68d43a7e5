package no.leietileie.meeting.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import no.leietileie.base.JobRetries;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.solving.PlanningLimit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Queues plans in the database, in the transaction that asks for them. One whose node has died is made by another. */
@Component
public class PlanQueue {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("season-plan");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    PlanQueue(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Where there is no scheduler, as in tests, whoever asked makes the plan. */
    public void add(SeasonId id) {
        scheduler.ifAvailable(client -> client.scheduleIfNotExists(
                TASK.instance(Long.toString(id.value())).scheduledTo(clock.instant())));
    }

    /** For whoever makes the plan itself, in the transaction that has asked for it: no job has seen it then. */
    public void remove(SeasonId id) {
        scheduler.ifAvailable(client -> client.cancel(TASK.instanceId(Long.toString(id.value()))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final long SEED = 2011;

        @Bean
        OneTimeTask<Void> seasonPlanTask(
                SeasonPlanning planning, @Value("${leietileie.planning-time:30s}") Duration time) {
            return Tasks.oneTime(TASK)
                    .onFailure(JobRetries.thenGiveUp(instance -> planning.giveUp(season(instance))))
                    .execute((instance, _) -> planning.run(season(instance.getId()), PlanningLimit.time(SEED, time)));
        }

        private static SeasonId season(String instance) {
            return new SeasonId(Long.parseLong(instance));
        }
    }
}
