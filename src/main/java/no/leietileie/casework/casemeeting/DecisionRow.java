package no.leietileie.casework.casemeeting;

import java.time.Instant;
import java.time.LocalDate;
import no.leietileie.casework.stages.Stage;
import org.jspecify.annotations.Nullable;

/** @param movedTo where the decision brought the case, null when it stayed where it was */
public record DecisionRow(
        DecisionKind kind,
        String text,
        Instant decidedAt,
        String byName,
        @Nullable Stage movedTo,
        @Nullable LocalDate movedOn) {

    @Override
    public String toString() {
        return "DecisionRow[" + kind + "]";
    }
}
