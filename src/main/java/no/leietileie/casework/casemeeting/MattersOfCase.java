package no.leietileie.casework.casemeeting;

import no.leietileie.casework.stages.BuiltOnCase;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

@Component
class MattersOfCase implements BuiltOnCase {

    private final MatterRepository repository;

    MattersOfCase(MatterRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean isBuiltOn(HouseholdId household) {
        return !repository.ofHousehold(household.value()).isEmpty();
    }
}
