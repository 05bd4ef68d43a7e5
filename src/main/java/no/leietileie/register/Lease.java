package no.leietileie.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.dwellings.DwellingId;
import no.leietileie.register.provenance.Source;
import no.leietileie.register.provenance.Sourced;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A contract between a household and the landlord for one dwelling (leieforhold), known by its contract number. */
@Entity
@Table(name = "lease")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class Lease extends Sourced<LeaseFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lease")
    @SequenceGenerator(name = "lease", sequenceName = "lease_seq", allocationSize = 500)
    private @Nullable Long id;

    private String number;

    private long householdId;

    private long dwellingId;

    @Embedded
    private LeaseFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected Lease() {}

    public Lease(String number, HouseholdId householdId, DwellingId dwellingId, LeaseFacts facts, Source origin) {
        super(origin);
        this.number = number;
        this.householdId = householdId.value();
        this.dwellingId = dwellingId.value();
        this.facts = facts;
    }

    public LeaseId id() {
        return new LeaseId(Objects.requireNonNull(id, "The lease has not been stored"));
    }

    public String number() {
        return number;
    }

    public HouseholdId householdId() {
        return new HouseholdId(householdId);
    }

    public DwellingId dwellingId() {
        return new DwellingId(dwellingId);
    }

    /** After a transfer in the landlord's register the same contract may belong to others or to another dwelling. */
    public void moveTo(HouseholdId household, DwellingId dwelling) {
        householdId = household.value();
        dwellingId = dwelling.value();
    }

    @Override
    public LeaseFacts facts() {
        return facts;
    }

    @Override
    protected void become(LeaseFacts newFacts) {
        facts = newFacts;
    }
}
