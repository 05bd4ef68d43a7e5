package no.leietileie.throughput.subscription;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Monday morning, before the week's first meeting. */
@Configuration(proxyBeanMethods = false)
class WeeklyFiguresJob {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("figures-weekly");
    private static final String MONDAY_AT_SEVEN = "0 0 7 * * MON";

    @Bean
    RecurringTask<Void> weeklyFiguresTask(WeeklyFigures figures) {
        return Tasks.recurring(TASK, new CronSchedule(MONDAY_AT_SEVEN, ZoneId.of("Europe/Oslo")))
                .execute((_, _) -> figures.send());
    }
}
