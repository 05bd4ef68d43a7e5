package no.leietileie.throughput.counting;

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
import no.leietileie.base.BusinessEvent;
import no.leietileie.municipality.DistrictsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the figures counted anew soon after anything has happened, and each night, since months and terms pass by themselves. */
@Component
class FigureRefresh {

    private static final Logger log = LoggerFactory.getLogger(FigureRefresh.class);

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("figures");
    static final TaskDescriptor<Void> NIGHTLY = TaskDescriptor.of("figures-nightly");

    /** At most once a minute: an import or a planned season is many events. */
    private static final int PAUSE_SECONDS = 60;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    FigureRefresh(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener({BusinessEvent.class, DistrictsChanged.class})
    void queue() {
        long slot = clock.instant().getEpochSecond() / PAUSE_SECONDS + 1;
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

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        /** Between two minutes, at which the other job counts. */
        private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10, 30);

        @Bean
        OneTimeTask<Void> figuresTask(FigureSnapshots figures) {
            return Tasks.oneTime(TASK).execute((_, _) -> figures.count());
        }

        @Bean
        RecurringTask<Void> nightlyFiguresTask(FigureSnapshots figures) {
            return Tasks.recurring(NIGHTLY, Schedules.daily(ZoneId.of("Europe/Oslo"), AFTER_MIDNIGHT))
                    .execute((_, _) -> figures.count());
        }
    }
}
