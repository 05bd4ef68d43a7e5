package no.leietileie.register.kept;

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
public class HouseholdListMember {

    @Embeddable
    public record Key(long listId, long householdId) {}

    @EmbeddedId
    private Key id;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdListMember() {}

    public HouseholdListMember(long listId, long householdId, Instant addedAt) {
        this.id = new Key(listId, householdId);
        this.addedAt = addedAt;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
