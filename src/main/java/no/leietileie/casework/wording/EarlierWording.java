package no.leietileie.casework.wording;

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

/** A text as it was until somebody wrote over it. */
@Entity
@Table(name = "earlier_wording")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class EarlierWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "earlier_wording")
    @SequenceGenerator(name = "earlier_wording", sequenceName = "earlier_wording_seq", allocationSize = 1)
    private @Nullable Long id;

    private long householdId;

    private String subject;

    private long recordId;

    private String text;

    private Instant replacedAt;

    private long replacedBy;

    private String replacedByName;

    @SuppressWarnings("NullAway.Init")
    protected EarlierWording() {}

    EarlierWording(HouseholdId household, String subject, long recordId, String text, SignedInUser user, Instant now) {
        this.householdId = household.value();
        this.subject = subject;
        this.recordId = recordId;
        this.text = text;
        this.replacedAt = now;
        this.replacedBy = user.id().value();
        this.replacedByName = user.displayName();
    }

    boolean isReplacedBy(SignedInUser user, Instant since) {
        return replacedBy == user.id().value() && replacedAt.isAfter(since);
    }

    WordingRow row() {
        return new WordingRow(subject, recordId, text, replacedAt, replacedByName);
    }
}
