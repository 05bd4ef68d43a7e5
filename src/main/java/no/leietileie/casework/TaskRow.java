package no.leietileie.casework;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A task as lists show it. */
public record TaskRow(
        TaskId id,
        @Nullable HouseholdId household,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable UserId assignee,
        boolean done) {

    public boolean isOverdue(LocalDate today) {
        return !done && dueOn != null && dueOn.isBefore(today);
    }
}
