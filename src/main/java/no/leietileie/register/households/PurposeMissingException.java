package no.leietileie.register.households;

import no.leietileie.register.HouseholdId;

/** A protected household is looked at with a purpose, and none was stated. */
public class PurposeMissingException extends IllegalStateException {

    private final long household;

    PurposeMissingException(HouseholdId household) {
        super("A protected household is opened with a purpose");
        this.household = household.value();
    }

    public HouseholdId household() {
        return new HouseholdId(household);
    }
}
