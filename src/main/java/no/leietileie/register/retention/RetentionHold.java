package no.leietileie.register.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Nothing about the household is deleted by age while this stands. */
@Entity
@Table(name = "retention_hold")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class RetentionHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_hold")
    @SequenceGenerator(name = "retention_hold", sequenceName = "retention_hold_seq", allocationSize = 1)
    private @Nullable Long id;

    private long householdId;

    private String reason;

    private Instant setAt;

    private String setByName;

    private @Nullable Instant liftedAt;

    private @Nullable String liftedByName;

    @SuppressWarnings("NullAway.Init")
    protected RetentionHold() {}

    RetentionHold(HouseholdId household, String reason, SignedInUser user, Instant now) {
        this.householdId = household.value();
        this.reason = reason.strip();
        this.setAt = now;
        this.setByName = user.displayName();
    }

    void lift(SignedInUser user, Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
            liftedByName = user.displayName();
        }
    }

    RetentionHoldRow row() {
        return new RetentionHoldRow(
                Objects.requireNonNull(id, "The hold has not been stored"),
                new HouseholdId(householdId),
                reason,
                setAt,
                setByName);
    }
}
