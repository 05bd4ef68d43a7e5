package no.leietileie.casework.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.UserId;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A task was given another day or another hand, or was put in other words. The words may name people and stay where they are. */
public record TaskChanged(TaskRow task, TaskData before) implements BusinessEvent {

    @Override
    public String type() {
        return "task.changed";
    }

    @Override
    public @Nullable Long householdId() {
        HouseholdId household = task.household();
        return household == null ? null : household.value();
    }

    @Override
    public Map<String, String> details() {
        TaskData after = task.data();
        Map<String, String> details =
                new HashMap<>(Map.of(TaskHappened.TASK, Long.toString(task.id().value())));
        if (task.rule() != null) {
            details.put(TaskHappened.RULE, task.rule().name());
        }
        if (!Objects.equals(before.dueOn(), after.dueOn())) {
            details.put("dueOn", text(before.dueOn()) + " → " + text(after.dueOn()));
        }
        if (!Objects.equals(before.assignee(), after.assignee())) {
            details.put("assigneeId", user(before.assignee()) + " → " + user(after.assignee()));
        }
        return Map.copyOf(details);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String user(@Nullable UserId user) {
        return user == null ? "–" : "user:" + user.value();
    }
}
