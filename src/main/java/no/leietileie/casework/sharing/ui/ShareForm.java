package no.leietileie.casework.sharing.ui;

import java.time.LocalDate;
import no.leietileie.access.Agency;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A new share as its fields hold it. */
public record ShareForm(
        @Nullable Agency agency, String purpose, @Nullable LocalDate until) {

    NewShare toShare(HouseholdId household) {
        if (agency == null || until == null) {
            throw new IllegalStateException("The form says that these are required");
        }
        return new NewShare(household.value(), agency, purpose, until);
    }
}
