package no.leietileie.casework.visits;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** One field of the form of a visit. */
@Entity
@Table(name = "visit_answer")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class ReportAnswer {

    @Embeddable
    record Key(long visitId, @Enumerated(EnumType.STRING) ReportField field) {}

    @EmbeddedId
    private Key id;

    @Version
    private @Nullable Long version;

    private long householdId;

    private String text;

    private String changedByName;

    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportAnswer() {}

    /** Empty, until somebody writes. */
    ReportAnswer(VisitRow visit, ReportField field, SignedInUser writer) {
        id = new Key(visit.id().value(), field);
        householdId = visit.household().value();
        text = "";
        changedByName = writer.displayName();
    }

    ReportField field() {
        return id.field();
    }

    String text() {
        return text;
    }

    String changedByName() {
        return changedByName;
    }

    void change(String newText, SignedInUser user, Instant now) {
        text = newText;
        changedByName = user.displayName();
        changedAt = now;
    }
}
