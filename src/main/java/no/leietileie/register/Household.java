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
import no.leietileie.register.provenance.Source;
import no.leietileie.register.provenance.Sourced;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Those who live together in a municipal dwelling; the unit of lists, cases and protection. */
@Entity
@Table(name = "household")
@Filter(name = AddressProtection.FILTER, condition = AddressProtection.OF_HOUSEHOLD, deduceAliasInjectionPoints = false)
public class Household extends Sourced<HouseholdFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household")
    @SequenceGenerator(name = "household", sequenceName = "household_seq", allocationSize = 500)
    private @Nullable Long id;

    @Embedded
    private HouseholdFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    public Household(HouseholdFacts facts, Source origin) {
        super(origin);
        this.facts = facts;
    }

    public HouseholdId id() {
        return new HouseholdId(Objects.requireNonNull(id, "The household has not been stored"));
    }

    @Override
    public HouseholdFacts facts() {
        return facts;
    }

    @Override
    protected void become(HouseholdFacts newFacts) {
        facts = newFacts;
    }
}
