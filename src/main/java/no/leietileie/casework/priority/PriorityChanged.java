package no.leietileie.casework.priority;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Somebody moved a household by hand or took that back, or an administrator made new weights. */
public record PriorityChanged(@Nullable Long householdId, String type, Map<String, String> details)
        implements BusinessEvent {

    static PriorityChanged lifted(HouseholdId household, int points) {
        return new PriorityChanged(household.value(), "priority.lifted", Map.of("points", Integer.toString(points)));
    }

    static PriorityChanged unlifted(HouseholdId household) {
        return new PriorityChanged(household.value(), "priority.unlifted", Map.of());
    }

    static PriorityChanged weighted(WeightsVersion version) {
        return new PriorityChanged(
                null,
                "priority.weights",
                Map.of(
                        "version",
                        Long.toString(version.id()),
                        "validFrom",
                        version.validFrom().toString()));
    }
}
