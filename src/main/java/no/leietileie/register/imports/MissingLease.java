package no.leietileie.register.imports;

import java.time.LocalDate;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseId;
import org.jspecify.annotations.Nullable;

/** A lease that runs here and that no row of a file is about, not even one that could not be used. */
public record MissingLease(
        LeaseId id,
        HouseholdId household,
        String number,
        String tenantName,
        @Nullable String address,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    @Override
    public String toString() {
        return "MissingLease[" + id.value() + "]";
    }
}
