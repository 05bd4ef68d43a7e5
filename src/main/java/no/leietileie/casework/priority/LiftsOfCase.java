package no.leietileie.casework.priority;

import java.util.List;
import no.leietileie.casework.stages.BuiltOnCase;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** Whoever moved a household up or down by hand wants it visited, or not yet. */
@Component
class LiftsOfCase implements BuiltOnCase {

    private final LiftRepository repository;

    LiftsOfCase(LiftRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean isBuiltOn(HouseholdId household) {
        return !repository
                .findByHouseholdIdInAndRemovedAtIsNull(List.of(household.value()))
                .isEmpty();
    }
}
