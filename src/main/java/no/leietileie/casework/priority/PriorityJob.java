package no.leietileie.casework.priority;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import no.leietileie.casework.stages.CaseHappened;
import no.leietileie.casework.stages.CasesOpened;
import no.leietileie.register.HouseholdChanged;
import no.leietileie.register.HouseholdsChangedByImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the priority list in step: one household at once, all of them in the background and each night. */
@Component
class PriorityJob {

    private static final Logger log = LoggerFactory.getLogger(PriorityJob.class);

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("priority-list");
    static final TaskDescriptor<Void> NIGHTLY = TaskDescriptor.of("priority-list-nightly");

    private static final int PAUSE_SECONDS = 5;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final PriorityComputation computation;
    private final Clock clock;

    PriorityJob(ObjectProvider<SchedulerClient> scheduler, PriorityComputation computation, Clock clock) {
        this.scheduler = scheduler;
        this.computation = computation;
        this.clock = clock;
    }

    /** Asked for many times within some seconds, as by an import, the list is computed once, after the last of them began. */
    void queue() {
        var slot = clock.instant().getEpochSecond() / PAUSE_SECONDS + 1;
        scheduler.ifAvailable(client -> schedule(client, slot));
    }

    private static void schedule(SchedulerClient client, long slot) {
        try {
            client.scheduleIfNotExists(
                    TASK.instance(Long.toString(slot)).scheduledTo(Instant.ofEpochSecond(slot * PAUSE_SECONDS)));
        } catch (TaskInstanceException e) {
            // A colleague's change has asked for the same slot since this transaction began, which cannot see it.
            log.debug("Slot {} is there already", slot);
        }
    }

    @EventListener
    void follow(CaseHappened event) {
        if (event.what() != CaseHappened.What.CONTACT) {
            computation.one(event.household().value());
            queue();
        }
    }

    @EventListener
    void follow(HouseholdChanged event) {
        computation.one(event.householdId());
        queue();
    }

    @EventListener
    void follow(IncomesNoted event) {
        computation.one(event.householdId());
        queue();
    }

    @EventListener({CasesOpened.class, HouseholdsChangedByImport.class})
    void followMany() {
        queue();
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);

        @Bean
        OneTimeTask<Void> priorityListTask(PriorityComputation computation) {
            return Tasks.oneTime(TASK).execute((_, _) -> computation.all());
        }

        /** Terms come nearer with each day. */
        @Bean
        RecurringTask<Void> nightlyPriorityListTask(PriorityComputation computation) {
            return Tasks.recurring(NIGHTLY, Schedules.daily(ZoneId.of("Europe/Oslo"), AFTER_MIDNIGHT))
                    .execute((_, _) -> computation.all());
        }
    }
}
