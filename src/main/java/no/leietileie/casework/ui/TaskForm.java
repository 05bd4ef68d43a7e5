package no.leietileie.casework.ui;

import java.time.LocalDate;
import no.leietileie.access.UserRow;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A new task as its fields hold it. */
public record TaskForm(
        String title, @Nullable LocalDate dueOn, @Nullable UserRow assignee) {

    static TaskForm emptyFor(UserRow user) {
        return new TaskForm("", null, user);
    }

    NewTask toTask(HouseholdId household) {
        return new NewTask(household, title, dueOn, assignee == null ? null : assignee.id());
    }
}
