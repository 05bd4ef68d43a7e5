package no.leietileie.casework.visits.plans;

import no.leietileie.casework.stages.BuiltOnCase;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** A proposal of visits is made of cases, also where nothing has been booked yet. */
@Component
class PlansOfCase implements BuiltOnCase {

    private final PlanHouseholdRepository repository;

    PlansOfCase(PlanHouseholdRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean isBuiltOn(HouseholdId household) {
        return !repository.ofHousehold(household.value()).isEmpty();
    }
}
