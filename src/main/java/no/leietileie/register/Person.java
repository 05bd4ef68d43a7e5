package no.leietileie.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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

/** A member of a household. */
@Entity
@Table(name = "person")
@EntityListeners(IdentityIndexing.class)
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    /** Kept in step with the identity number by {@link IdentityIndexing}. */
    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] identityIndex;

    @Embedded
    private PersonFacts facts;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(HouseholdId householdId, PersonFacts facts, Source origin) {
        this.householdId = householdId.value();
        this.facts = facts;
        this.provenance = Provenance.from(origin);
    }

    public PersonId id() {
        return new PersonId(Objects.requireNonNull(id, "The person has not been stored"));
    }

    public long version() {
        return version;
    }

    public HouseholdId householdId() {
        return new HouseholdId(householdId);
    }

    public void moveTo(HouseholdId household) {
        householdId = household.value();
    }

    void index(byte @Nullable [] newIdentityIndex) {
        identityIndex = newIdentityIndex;
    }

    public PersonFacts facts() {
        return facts;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Returns what became different; those fields now have {@code source}, the others keep theirs. */
    public List<FieldChange> change(PersonFacts newFacts, Source source) {
        var changes = FieldChange.between(facts, newFacts);
        if (!changes.isEmpty()) {
            facts = newFacts;
            provenance =
                    provenance.changed(changes.stream().map(FieldChange::field).toList(), source);
        }
        return changes;
    }
}
