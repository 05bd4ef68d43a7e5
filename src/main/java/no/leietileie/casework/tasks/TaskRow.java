package no.leietileie.casework.tasks;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param title of a task that arose by rule only what is known beyond the rule, may be empty
 */
public record TaskRow(
        TaskId id,
        @Nullable HouseholdId household,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable UserId assignee,
        boolean done,
        @Nullable TaskRule rule,
        long version) {

    public TaskData data() {
        return new TaskData(title, dueOn, assignee);
    }

    public boolean isOverdue(LocalDate today) {
        return !done && dueOn != null && dueOn.isBefore(today);
    }
}
