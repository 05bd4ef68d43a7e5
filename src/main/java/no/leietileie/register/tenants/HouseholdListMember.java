package no.leietileie.register.tenants;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import org.hibernate.annotations.Filter;

@Entity
@Table(name = "household_list_member")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class HouseholdListMember {

    @Embeddable
    record Key(long listId, long householdId) {}

    @EmbeddedId
    private Key id;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdListMember() {}

    HouseholdListMember(long listId, long householdId, Instant addedAt) {
        this.id = new Key(listId, householdId);
        this.addedAt = addedAt;
    }

    Instant addedAt() {
        return addedAt;
    }
}
