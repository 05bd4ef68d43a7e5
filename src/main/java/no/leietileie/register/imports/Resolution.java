package no.leietileie.register.imports;

import no.leietileie.register.HouseholdId;

/** What a person decided about a held row. */
public sealed interface Resolution {

    /** The row belongs to this household; its lease is moved there when it stands with another. */
    record SameHousehold(HouseholdId household) implements Resolution {}

    /** The row belongs to a household that is not stored yet. */
    record NewHousehold() implements Resolution {}

    /** The row is left out for good. */
    record Skip() implements Resolution {}

    /**
     * The row belongs to this household, which stays protected whatever later files say. Only for those who see protected
     * households.
     */
    record KeepProtection(HouseholdId household) implements Resolution {}

    /** The row belongs to this household, which is open from now on. Only for those who see protected households. */
    record LiftProtection(HouseholdId household) implements Resolution {}
}
