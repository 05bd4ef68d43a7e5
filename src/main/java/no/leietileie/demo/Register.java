package no.leietileie.demo;

import java.time.LocalDate;

/** The lease register as it stands on the day: any part of it by its number. */
final class Register {

    private final Tenancies tenancies;
    private final Dwellings dwellings;
    private final Households households;
    private final Leases leases;

    Register(long seed, int leases, LocalDate today) {
        this.tenancies = new Tenancies(seed, leases, today);
        this.dwellings = new Dwellings(seed, leases, today);
        this.households = new Households(seed, today);
        this.leases = new Leases(seed, today, tenancies);
    }

    RegisterExportRow row(int lease) {
        Dwelling dwelling = dwellingOf(lease);
        return RowAssembler.row(leases.get(lease, dwelling.area()), dwelling, householdOf(lease));
    }

    Dwelling dwellingOf(int lease) {
        return dwellings.get(tenancies.dwellingOf(lease));
    }

    Household householdOf(int lease) {
        int household = tenancies.householdOf(lease);
        return households.get(household, dwellings.get(household).rooms());
    }

    Lease lease(int lease) {
        return leases.get(lease, dwellingOf(lease).area());
    }

    Lease leaseStarting(int lease, Dwelling dwelling, LocalDate from) {
        return leases.starting(lease, dwelling.area(), from);
    }
}
