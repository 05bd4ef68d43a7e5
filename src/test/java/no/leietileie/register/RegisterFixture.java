package no.leietileie.register;

import java.util.List;
import no.leietileie.register.dwellings.Dwelling;
import no.leietileie.register.dwellings.DwellingRepository;
import no.leietileie.register.provenance.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Made-up households in the real tables; each call is a transaction of its own unless there is one. */
@Component
public class RegisterFixture {

    private static final Source ORIGIN = Source.ofImport(1);

    private final DwellingRepository dwellings;
    private final HouseholdRepository households;
    private final PersonRepository persons;
    private final LeaseRepository leases;
    private final TenantListProjection tenantList;
    private final TransactionOperations transactions;

    RegisterFixture(
            DwellingRepository dwellings,
            HouseholdRepository households,
            PersonRepository persons,
            LeaseRepository leases,
            TenantListProjection tenantList,
            TransactionOperations transactions) {
        this.dwellings = dwellings;
        this.households = households;
        this.persons = persons;
        this.leases = leases;
        this.tenantList = tenantList;
        this.transactions = transactions;
    }

    public Lease household(TestHousehold wanted) {
        return transactions.execute(status -> {
            var household = households.save(
                    new Household(new HouseholdFacts(wanted.protection(), (short) 2, (short) 1, null), ORIGIN));
            persons.save(new Person(household.id(), wanted.tenant(), ORIGIN));
            var dwelling = dwellings.save(new Dwelling(wanted.dwelling(), ORIGIN));
            var lease =
                    leases.save(new Lease(wanted.leaseNumber(), household.id(), dwelling.id(), wanted.lease(), ORIGIN));
            tenantList.refresh(List.of(household.id().value()));
            return lease;
        });
    }
}
