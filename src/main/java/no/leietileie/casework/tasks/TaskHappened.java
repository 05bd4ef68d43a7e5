package no.leietileie.casework.tasks;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A task was made, done or taken up again. The title may name people, so that only the id travels. */
public record TaskHappened(
        TaskId task, @Nullable Long householdId, @Nullable TaskRule rule, What what) implements BusinessEvent {

    public enum What {
        CREATED("task.created"),
        COMPLETED("task.completed"),
        REOPENED("task.reopened"),
        TAKEN("task.taken"),
        PUT_BACK("task.put-back"),
        /** What made it arise was taken back, or has been overtaken. */
        WITHDRAWN("task.withdrawn");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    /** Names of details. */
    public static final String TASK = "task";

    public static final String RULE = "rule";

    static TaskHappened of(TaskRow task, What what) {
        HouseholdId household = task.household();
        return new TaskHappened(task.id(), household == null ? null : household.value(), task.rule(), what);
    }

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Map<String, String> details() {
        String id = Long.toString(task.value());
        return rule == null ? Map.of(TASK, id) : Map.of(TASK, id, RULE, rule.name());
    }
}
