package no.leietileie.casework.stages;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.tasks.RuleTasks;
import no.leietileie.casework.tasks.TaskRule;
import no.leietileie.register.HouseholdId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings paused cases back on the day on which the household wanted to be asked again. */
@Component
public class ReturningCases {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("returning-cases");

    private final CaseRepository repository;
    private final Cases cases;
    private final RuleTasks tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReturningCases(
            CaseRepository repository, Cases cases, RuleTasks tasks, TransactionTemplate transaction, Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns how many came back. Each is a transaction of its own, so that one that fails holds up no other. */
    public int bringBack() {
        return ActingUser.as(ActingUser.SYSTEM, () -> {
            var due = repository.dueOn(Stage.NOT_NOW, LocalDate.now(clock));
            due.forEach(household -> transaction.executeWithoutResult(_ -> bringBack(new HouseholdId(household))));
            return due.size();
        });
    }

    private void bringBack(HouseholdId household) {
        var paused = cases.find(household).orElseThrow();
        var plan = paused.plan();
        var back = paused.position().pausedFrom();
        if (plan == null || back == null) {
            return;
        }
        var today = LocalDate.now(clock);
        cases.move(household, paused.version(), StageChange.to(back, today).because(StageReason.TIME_HAS_COME));
        tasks.arise(TaskRule.ASK_AGAIN, household, paused.contact(), today, plan.mustChange());
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final LocalTime EARLY = LocalTime.of(5, 10);

        @Bean
        RecurringTask<Void> returningCasesTask(ReturningCases returning) {
            return Tasks.recurring(TASK, Schedules.daily(ZoneId.of("Europe/Oslo"), EARLY))
                    .execute((_, _) -> returning.bringBack());
        }
    }
}
