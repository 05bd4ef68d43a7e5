package no.leietileie.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.provenance.FieldChange;
import no.leietileie.register.provenance.Provenance;
import no.leietileie.register.provenance.Source;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Those who live together in a municipal dwelling; the unit of lists, cases and protection. */
@Entity
@Table(name = "household")
@Filter(name = AddressProtection.FILTER, condition = AddressProtection.OF_HOUSEHOLD, deduceAliasInjectionPoints = false)
public class Household {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household")
    @SequenceGenerator(name = "household", sequenceName = "household_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private HouseholdFacts facts;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    public Household(HouseholdFacts facts, Source origin) {
        this.facts = facts;
        this.provenance = Provenance.from(origin);
    }

    public HouseholdId id() {
        return new HouseholdId(Objects.requireNonNull(id, "The household has not been stored"));
    }

    public long version() {
        return version;
    }

    public HouseholdFacts facts() {
        return facts;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Returns what became different; those fields now have {@code source}, the others keep theirs. */
    public List<FieldChange> change(HouseholdFacts newFacts, Source source) {
        var changes = FieldChange.between(facts, newFacts);
        if (!changes.isEmpty()) {
            facts = newFacts;
            provenance =
                    provenance.changed(changes.stream().map(FieldChange::field).toList(), source);
        }
        return changes;
    }
}
