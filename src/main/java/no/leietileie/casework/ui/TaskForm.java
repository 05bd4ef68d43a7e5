package no.leietileie.casework.ui;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.casework.tasks.NewTask;
import no.leietileie.casework.tasks.TaskData;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A task as its fields hold it. */
public record TaskForm(
        String title, @Nullable LocalDate dueOn, @Nullable UserRow assignee) {

    static TaskForm emptyFor(@Nullable UserRow user) {
        return new TaskForm("", null, user);
    }

    NewTask toTask(HouseholdId household) {
        return new NewTask(household, title, dueOn, assigneeId());
    }

    TaskData toData() {
        return new TaskData(title, dueOn, assigneeId());
    }

    private @Nullable UserId assigneeId() {
        return assignee == null ? null : assignee.id();
    }
}
