package no.leietileie.register.imports.matching;

import no.leietileie.register.Lease;
import no.leietileie.register.LeaseFacts;
import org.jspecify.annotations.Nullable;

/** Two leases of one household in memory are one object each: {@code dwelling} is null where nobody needs to know it. */
final class LeaseState {

    @Nullable
    Lease stored;

    final String number;
    HouseholdState household;

    @Nullable
    DwellingState dwelling;

    LeaseFacts facts;

    LeaseState(
            @Nullable Lease stored,
            String number,
            HouseholdState household,
            @Nullable DwellingState dwelling,
            LeaseFacts facts) {
        this.stored = stored;
        this.number = number;
        this.household = household;
        this.dwelling = dwelling;
        this.facts = facts;
        household.leases.add(this);
    }
}
