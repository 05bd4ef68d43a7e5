package no.leietileie.casework.tasks;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed about a task.
 *
 * @param title may be empty for a task that arose by rule
 * @param dueOn the last day it can be done in time, null when it does not hurry
 * @param assignee null when anybody may take it
 */
public record TaskData(
        String title, @Nullable LocalDate dueOn, @Nullable UserId assignee) {

    public TaskData {
        title = title.strip();
        if (title.length() > NewTask.TITLE_LENGTH) {
            throw new IllegalArgumentException("The title is too long");
        }
    }
}
