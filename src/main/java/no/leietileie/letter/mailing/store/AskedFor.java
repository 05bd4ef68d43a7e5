package no.leietileie.letter.mailing.store;

import jakarta.persistence.Embeddable;
import java.util.Map;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What only the caller who wanted the letter knew, such as a time in a meeting. */
@Embeddable
class AskedFor {

    private @Nullable String referenceKind;

    private @Nullable Long referenceId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> extraValues;

    private String conditions;

    @SuppressWarnings("NullAway.Init")
    protected AskedFor() {}

    AskedFor(Addressed addressed) {
        MailingReference reference = addressed.reference();
        referenceKind = reference == null ? null : reference.kind();
        referenceId = reference == null ? null : reference.id();
        extraValues = StoredValues.written(addressed.values());
        conditions = StoredValues.written(addressed.conditions());
    }

    Addressed addressed(HouseholdId household) {
        return new Addressed(
                household, StoredValues.read(extraValues), StoredValues.conditions(conditions), reference());
    }

    @Nullable
    MailingReference reference() {
        return referenceKind == null || referenceId == null ? null : new MailingReference(referenceKind, referenceId);
    }
}
