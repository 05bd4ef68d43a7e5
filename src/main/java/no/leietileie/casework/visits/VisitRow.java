package no.leietileie.casework.visits;

import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** @param area of the municipality, null where the dwelling lies in none */
public record VisitRow(
        VisitId id,
        long version,
        HouseholdId household,
        VisitData data,
        VisitState state,
        @Nullable String area,
        VisitKind kind) {

    public TimeSlot slot() {
        return data.slot();
    }
}
