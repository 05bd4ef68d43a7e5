package no.leietileie.letter.mailing.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** How a household has asked to get its letters. */
@Entity
@Table(name = "letter_delivery_wish")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
public class DeliveryWish {

    @Id
    private long householdId;

    @Version
    private @Nullable Long version;

    private @Nullable LocalDate emailConsentOn;

    private boolean digitalReserved;

    private String changedByName;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryWish() {}

    public DeliveryWish(HouseholdId household) {
        this.householdId = household.value();
        this.changedByName = "";
        this.changedAt = Instant.EPOCH;
    }

    public void change(@Nullable LocalDate consentOn, boolean reserved, String userName, Instant now) {
        emailConsentOn = consentOn;
        digitalReserved = reserved;
        changedByName = userName;
        changedAt = now;
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public @Nullable LocalDate emailConsentOn() {
        return emailConsentOn;
    }

    public boolean isDigitalReserved() {
        return digitalReserved;
    }
}
