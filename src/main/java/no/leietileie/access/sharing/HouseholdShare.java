package no.leietileie.access.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.Agency;
import no.leietileie.access.SignedInUser;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That an agency may see a household for a while, and why. */
@Entity
@Table(name = "household_share")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class HouseholdShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_share")
    @SequenceGenerator(name = "household_share", sequenceName = "household_share_seq", allocationSize = 20)
    private @Nullable Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String purpose;

    private LocalDate seenFrom;

    private LocalDate seenUntil;

    private long sharedBy;

    private String sharedByName;

    private Instant sharedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdShare() {}

    HouseholdShare(NewShare share, LocalDate from, SignedInUser user, Instant now) {
        householdId = share.householdId();
        agency = share.agency();
        purpose = share.purpose().strip();
        seenFrom = from;
        seenUntil = share.until();
        sharedBy = user.id().value();
        sharedByName = user.displayName();
        sharedAt = now;
    }

    /** @return whether it was not over before */
    boolean end(Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        return true;
    }

    long householdId() {
        return householdId;
    }

    ShareRow row() {
        return new ShareRow(
                new ShareId(Objects.requireNonNull(id, "The share has not been stored")),
                agency,
                purpose,
                seenFrom,
                seenUntil,
                sharedByName,
                endedAt);
    }
}
