package no.leietileie.register;

import org.springframework.stereotype.Component;

/**
 * Asked before anything is written about a household whose number came from outside. What is read is filtered by itself;
 * what is written is not, and would land with a household that the user must not know of.
 */
@Component
public class SeenHouseholds {

    private final HouseholdRepository households;

    SeenHouseholds(HouseholdRepository households) {
        this.households = households;
    }

    /** @throws IllegalArgumentException for one that the user may not see as for one that does not exist */
    public void require(HouseholdId household) {
        if (households.findById(household.value()).isEmpty()) {
            throw new IllegalArgumentException("No such household");
        }
    }
}
