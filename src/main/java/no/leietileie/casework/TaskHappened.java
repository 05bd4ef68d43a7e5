package no.leietileie.casework;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/** A task was made, done or taken up again. The title may name people, so that only the id travels. */
public record TaskHappened(TaskId task, @Nullable Long householdId, What what) implements BusinessEvent {

    public enum What {
        CREATED("task.created"),
        COMPLETED("task.completed"),
        REOPENED("task.reopened");

        private final String type;

        What(String type) {
            this.type = type;
        }
    }

    static final String TASK = "task";

    @Override
    public String type() {
        return what.type;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(TASK, Long.toString(task.value()));
    }
}
