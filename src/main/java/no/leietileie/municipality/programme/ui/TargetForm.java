package no.leietileie.municipality.programme.ui;

import java.time.LocalDate;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A target as its fields hold it. */
public record TargetForm(
        @Nullable Integer goal,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static TargetForm of(TargetData data) {
        return new TargetForm(data.goal(), data.from(), data.to());
    }

    TargetData toData(TargetKind kind) {
        if (goal == null || from == null || to == null) {
            throw new IllegalStateException("The form says that these are required");
        }
        return new TargetData(kind, goal, from, to);
    }
}
