package no.leietileie.casework.tasks;

import java.time.LocalDate;
import no.leietileie.access.UserId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * @param household the household it is about, null for work that is about none
 * @param dueOn the last day it can be done in time, null when it does not hurry
 * @param assignee null while nobody has taken it
 */
public record NewTask(
        @Nullable HouseholdId household,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable UserId assignee) {

    /** Longest title in characters. */
    public static final int TITLE_LENGTH = 200;
}
