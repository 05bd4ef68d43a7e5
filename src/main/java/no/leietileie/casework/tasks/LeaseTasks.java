package no.leietileie.casework.tasks;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.tenants.Tenancies;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks about leases that end or have ended, for households whose case is open: one for each end, also when it was done. */
@Component
public class LeaseTasks {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("lease-tasks");

    private static final Map<LeaseAlert, TaskRule> RULES = Map.of(
            LeaseAlert.ENDS_WITHIN_3_MONTHS, TaskRule.LEASE_ENDS_SOON,
            LeaseAlert.CONVERSION_RISK, TaskRule.LEASE_CONVERTS);
    /** Longer than an alert lasts, shorter than the shortest term. */
    private static final Duration ONE_END = Duration.ofDays(180);

    private final TenantList tenants;
    private final Tenancies tenancies;
    private final Cases cases;
    private final RuleTasks tasks;
    private final TaskRepository repository;
    private final Clock clock;

    LeaseTasks(
            TenantList tenants,
            Tenancies tenancies,
            Cases cases,
            RuleTasks tasks,
            TaskRepository repository,
            Clock clock) {
        this.tenants = tenants;
        this.tenancies = tenancies;
        this.cases = cases;
        this.tasks = tasks;
        this.repository = repository;
        this.clock = clock;
    }

    /** Returns how many tasks arose. */
    @Transactional
    public int look() {
        return ActingUser.as(
                ActingUser.SYSTEM,
                () -> RULES.entrySet().stream()
                                .mapToInt(rule -> look(rule.getKey(), rule.getValue()))
                                .sum()
                        + arise(TaskRule.LEASE_OVER, withoutLease()));
    }

    private List<HouseholdId> withoutLease() {
        Set<Long> running = tenancies.all().keySet();
        return cases.listOpen().stream()
                .filter(household -> !running.contains(household.value()))
                .toList();
    }

    private int look(LeaseAlert alert, TaskRule rule) {
        var due = tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.ALERT, alert));
        return arise(rule, due.stream().filter(this::isOpen).toList());
    }

    private int arise(TaskRule rule, List<HouseholdId> households) {
        return (int) households.stream()
                .filter(household -> !repository.existsByHouseholdIdAndRuleAndCreatedAtAfter(
                        household.value(), rule, clock.instant().minus(ONE_END)))
                .filter(household ->
                        tasks.arise(rule, household, LocalDate.now(clock), "").isPresent())
                .count();
    }

    private boolean isOpen(HouseholdId household) {
        return cases.find(household).filter(found -> found.stage().isOpen()).isPresent();
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        private static final LocalTime EARLY = LocalTime.of(5, 20);

        @Bean
        RecurringTask<Void> leaseTasksTask(LeaseTasks leases) {
            return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(
                            TASK, Schedules.daily(ZoneId.of("Europe/Oslo"), EARLY))
                    .execute((_, _) -> leases.look());
        }
    }
}
