package no.leietileie.municipality.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone as the plan shows it. */
public record MilestoneRow(
        MilestoneId id,
        long version,
        int year,
        MilestoneData data,
        @Nullable LocalDate doneOn) {

    public MilestoneState state(LocalDate today) {
        return MilestoneState.of(data, doneOn, today);
    }
}
