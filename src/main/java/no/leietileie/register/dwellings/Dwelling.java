package no.leietileie.register.dwellings;

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

/** A municipal dwelling. Its address is reached through a lease only, because it gives away who lives there. */
@Entity
@Table(name = "dwelling")
@Filter(name = AddressProtection.FILTER, condition = AddressProtection.OF_DWELLING, deduceAliasInjectionPoints = false)
public class Dwelling extends Sourced<DwellingFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dwelling")
    @SequenceGenerator(name = "dwelling", sequenceName = "dwelling_seq", allocationSize = 500)
    private @Nullable Long id;

    @Embedded
    private DwellingFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected Dwelling() {}

    public Dwelling(DwellingFacts facts, Source origin) {
        super(origin);
        this.facts = facts;
    }

    public DwellingId id() {
        return new DwellingId(Objects.requireNonNull(id, "The dwelling has not been stored"));
    }

    @Override
    public DwellingFacts facts() {
        return facts;
    }

    @Override
    protected void become(DwellingFacts newFacts) {
        facts = newFacts;
    }
}
