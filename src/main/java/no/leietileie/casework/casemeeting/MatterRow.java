package no.leietileie.casework.casemeeting;

import java.time.Instant;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.casework.tasks.TaskId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A matter as pages show it.
 *
 * @param meeting on whose agenda it stands, null while it waits
 * @param tasks that the decision gave
 * @param shownTo the agencies that see the household while it stands on the agenda of a meeting they take part in
 */
public record MatterRow(
        MatterId id,
        long version,
        HouseholdId household,
        String why,
        String flaggedByName,
        Instant flaggedAt,
        @Nullable CaseMeetingId meeting,
        int place,
        Set<Agency> shownTo,
        String discussion,
        @Nullable DecisionRow decision,
        Set<TaskId> tasks) {

    /** What is written is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "MatterRow[" + id + "]";
    }
}
