package no.leietileie.casework.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.register.imports.ChangeKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The landlord's register says that others rent, or that the household lives elsewhere: where work has begun, somebody
 * must see whether it is still about the same people. What was planned or written stays as it is.
 */
@Component
class ChangedHouseholdTasks {

    private static final Set<String> TELLING =
            Set.of(ChangeKind.TENANT_CHANGED.name(), ChangeKind.MOVED_HOUSEHOLD.name());

    private final Cases cases;
    private final RuleTasks tasks;
    private final Clock clock;

    ChangedHouseholdTasks(Cases cases, RuleTasks tasks, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void follow(HouseholdsChangedByImport event) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            event.households().entrySet().stream()
                    .filter(changed -> !Collections.disjoint(changed.getValue(), TELLING))
                    .map(changed -> new HouseholdId(changed.getKey()))
                    .filter(this::hasBegun)
                    .forEach(household -> tasks.arise(TaskRule.HOUSEHOLD_CHANGED, household, LocalDate.now(clock), ""));
            return true;
        });
    }

    private boolean hasBegun(HouseholdId household) {
        return cases.find(household)
                .filter(found -> found.stage().isOpen() && found.stage() != Stage.TARGET_GROUP)
                .isPresent();
    }
}
