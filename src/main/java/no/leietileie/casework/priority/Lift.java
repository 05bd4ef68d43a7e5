package no.leietileie.casework.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** That somebody moved a household up or down by hand, and why. Removed, it stays in the records. */
@Entity
@Table(name = "priority_lift")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class Lift {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "priority_lift")
    @SequenceGenerator(name = "priority_lift", sequenceName = "priority_lift_seq", allocationSize = 20)
    private @Nullable Long id;

    private long householdId;

    private int points;

    private String reason;

    private long authorId;

    private String authorName;

    private Instant madeAt;

    private @Nullable Instant removedAt;

    private @Nullable String removedByName;

    @SuppressWarnings("NullAway.Init")
    protected Lift() {}

    Lift(HouseholdId household, int points, String reason, SignedInUser author, Instant now) {
        this.householdId = household.value();
        this.points = points;
        this.reason = reason.strip();
        this.authorId = author.id().value();
        this.authorName = author.displayName();
        this.madeAt = now;
    }

    long householdId() {
        return householdId;
    }

    int points() {
        return points;
    }

    void remove(SignedInUser user, Instant now) {
        removedAt = now;
        removedByName = user.displayName();
    }

    LiftRow row() {
        return new LiftRow(points, reason, authorName, madeAt);
    }
}
