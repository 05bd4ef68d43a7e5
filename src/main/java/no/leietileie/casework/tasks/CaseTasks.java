package no.leietileie.casework.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.casework.stages.CaseHappened;
import no.leietileie.casework.stages.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The tasks that follow from a step, as long as the case stands where it came to by it: who goes on, or takes the step
 * back, is no longer waiting for them. The table says which.
 */
@Component
class CaseTasks {

    private static final Map<Stage, TaskRule> WHILE_AT = Map.of(Stage.APPLYING, TaskRule.PRELIMINARY_REPLY);

    private final RuleTasks tasks;

    CaseTasks(RuleTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void follow(CaseHappened event) {
        String named = event.details().get(CaseHappened.STAGE);
        if (named == null) {
            return;
        }
        Stage stage = Stage.valueOf(named);
        switch (event.what()) {
            case MOVED -> {
                rulesExceptOf(stage).forEach(rule -> tasks.withdraw(rule, event.household()));
                rule(stage).ifPresent(rule -> tasks.arise(rule, event.household(), event.on(), ""));
            }
            case UNDONE -> {
                rule(stage).ifPresent(rule -> tasks.withdraw(rule, event.household()));
                rulesExceptOf(stage).forEach(rule -> tasks.takeUpAgain(rule, event.household()));
            }
            case CONTACT, REMOVED -> {}
        }
    }

    static Optional<TaskRule> rule(Stage stage) {
        return Optional.ofNullable(WHILE_AT.get(stage));
    }

    private static List<TaskRule> rulesExceptOf(Stage stage) {
        return WHILE_AT.entrySet().stream()
                .filter(row -> row.getKey() != stage)
                .map(Map.Entry::getValue)
                .toList();
    }
}
