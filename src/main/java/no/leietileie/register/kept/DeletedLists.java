package no.leietileie.register.kept;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets lists a day after they were deleted: their names may tell of households. */
@Component
public class DeletedLists {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("deleted-lists");
    static final Duration KEPT = Duration.ofDays(1);

    private static final Duration BETWEEN = Duration.ofHours(1);

    private final HouseholdListRepository repository;
    private final Clock clock;

    DeletedLists(HouseholdListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        repository.forgetDeletedBefore(clock.instant().minus(KEPT));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        RecurringTask<Void> deletedListsTask(DeletedLists lists) {
            return Tasks.recurring(TASK, Schedules.fixedDelay(BETWEEN)).execute((_, _) -> lists.forget());
        }
    }
}
