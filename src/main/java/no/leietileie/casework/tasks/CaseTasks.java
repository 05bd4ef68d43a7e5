package no.leietileie.casework.tasks;

import java.util.Map;
import no.leietileie.casework.stages.CaseHappened;
import no.leietileie.casework.stages.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The tasks that follow from a step. The table says which. */
@Component
class CaseTasks {

    private static final Map<Stage, TaskRule> AFTER = Map.of(Stage.APPLYING, TaskRule.PRELIMINARY_REPLY);

    private final RuleTasks tasks;

    CaseTasks(RuleTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void follow(CaseHappened event) {
        String reached = event.details().get(CaseHappened.STAGE);
        if (event.what() == CaseHappened.What.MOVED && reached != null) {
            TaskRule rule = AFTER.get(Stage.valueOf(reached));
            if (rule != null) {
                tasks.arise(rule, event.household(), event.on(), "");
            }
        }
    }
}
