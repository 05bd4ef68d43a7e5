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

    /** The row belongs to this household, which becomes protected. Only for those who see protected households. */
    record ApplyProtection(HouseholdId household) implements Resolution {}
}
