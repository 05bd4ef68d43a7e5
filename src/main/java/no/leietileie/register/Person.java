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
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.provenance.Source;
import no.leietileie.register.provenance.Sourced;
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
public class Person extends Sourced<PersonFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 500)
    private @Nullable Long id;

    private long householdId;

    /** Kept in step with the identity number by {@link IdentityIndexing}. */
    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] identityIndex;

    @Embedded
    private PersonFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(HouseholdId householdId, PersonFacts facts, Source origin) {
        super(origin);
        this.householdId = householdId.value();
        this.facts = facts;
    }

    public PersonId id() {
        return new PersonId(Objects.requireNonNull(id, "The person has not been stored"));
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

    @Override
    public PersonFacts facts() {
        return facts;
    }

    @Override
    protected void become(PersonFacts newFacts) {
        facts = newFacts;
    }
}
