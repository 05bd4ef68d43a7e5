package no.leietileie.resource;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import org.hibernate.annotations.Filter;

/** An interpreter who must not interpret for a household: kin, a neighbour, somebody they have fallen out with. */
@Entity
@Table(name = "interpreter_conflict")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class InterpreterConflict {

    @Embeddable
    record Key(long interpreterId, long householdId) {}

    @EmbeddedId
    private Key id;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected InterpreterConflict() {}

    InterpreterConflict(ResourceId interpreter, long householdId, Instant now) {
        id = new Key(interpreter.value(), householdId);
        addedAt = now;
    }
}
