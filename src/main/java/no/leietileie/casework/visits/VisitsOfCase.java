package no.leietileie.casework.visits;

import no.leietileie.casework.stages.BuiltOnCase;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

@Component
class VisitsOfCase implements BuiltOnCase {

    private final VisitRepository repository;

    VisitsOfCase(VisitRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean isBuiltOn(HouseholdId household) {
        return !repository.ofHousehold(household.value()).isEmpty();
    }
}
