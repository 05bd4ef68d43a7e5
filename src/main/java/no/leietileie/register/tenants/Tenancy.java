package no.leietileie.register.tenants;

import java.time.LocalDate;
import no.leietileie.base.Nok;
import no.leietileie.register.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know of a running lease and its dwelling. Nationality and language are left out on purpose.
 *
 * @param sharedCosts felleskostnader a month
 */
public record Tenancy(
        long householdId,
        long leaseId,
        Tenure tenure,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Nok rent,
        @Nullable Nok arrears,
        @Nullable Short rooms,
        @Nullable Short persons,
        @Nullable Nok valuation,
        @Nullable Nok sharedCosts,
        @Nullable Long districtId) {}
