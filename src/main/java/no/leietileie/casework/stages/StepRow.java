package no.leietileie.casework.stages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay in a stage.
 *
 * @param leftOn null while the household is there
 * @param undoneBy who took the step back; null while it stands
 */
public record StepRow(
        Stage stage,
        LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Nullable StageReason reason,
        String actorName,
        Instant recordedAt,
        @Nullable String undoneBy) {

    public boolean stands() {
        return undoneBy == null;
    }
}
