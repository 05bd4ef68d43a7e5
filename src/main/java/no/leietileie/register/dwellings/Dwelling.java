package no.leietileie.register.dwellings;

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

/** A municipal dwelling. Its address is reached through a lease only, because it gives away who lives there. */
@Entity
@Table(name = "dwelling")
@Filter(name = AddressProtection.FILTER, condition = AddressProtection.OF_DWELLING, deduceAliasInjectionPoints = false)
public class Dwelling {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dwelling")
    @SequenceGenerator(name = "dwelling", sequenceName = "dwelling_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private DwellingFacts facts;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Dwelling() {}

    public Dwelling(DwellingFacts facts, Source origin) {
        this.facts = facts;
        this.provenance = Provenance.from(origin);
    }

    public DwellingId id() {
        return new DwellingId(Objects.requireNonNull(id, "The dwelling has not been stored"));
    }

    public long version() {
        return version;
    }

    public DwellingFacts facts() {
        return facts;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Returns what became different; those fields now have {@code source}, the others keep theirs. */
    public List<FieldChange> change(DwellingFacts newFacts, Source source) {
        var changes = FieldChange.between(facts, newFacts);
        if (!changes.isEmpty()) {
            facts = newFacts;
            provenance =
                    provenance.changed(changes.stream().map(FieldChange::field).toList(), source);
        }
        return changes;
    }
}
