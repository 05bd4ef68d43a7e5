package no.leietileie.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.leietileie.base.Nok;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a lease.
 *
 * @param endsOn the last day of the agreed term; empty without a term
 * @param terminatedOn the day on which notice was given
 * @param electricity as the landlord's register words it
 * @param registerDate when the landlord's register last changed the line
 */
@Embeddable
public record LeaseFacts(
        @Enumerated(EnumType.STRING) LeaseKind kind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate terminatedOn,
        @Nullable LocalDate movedOutOn,
        @Nullable Nok monthlyRent,
        @Nullable String electricity,
        @Nullable Nok deposit,
        @Nullable Nok arrears,
        @Nullable Boolean housingAllowance,
        @Nullable String remark,
        @Nullable LocalDate registerDate) {

    public LeaseTerm term() {
        return new LeaseTerm(kind, endsOn, terminatedOn, movedOutOn);
    }
}
