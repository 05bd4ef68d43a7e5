package no.leietileie.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What is known about a household as a whole. An import must carry {@code protection} and consultant over unchanged. */
@Embeddable
public record HouseholdFacts(
        @Enumerated(EnumType.STRING) Protection protection,
        @Nullable Short adults,
        @Nullable Short children,
        @Nullable Long consultantId) {

    public HouseholdFacts withProtection(Protection newProtection) {
        return new HouseholdFacts(newProtection, adults, children, consultantId);
    }

    public HouseholdFacts withConsultant(@Nullable Long newConsultantId) {
        return new HouseholdFacts(protection, adults, children, newConsultantId);
    }

    public HouseholdFacts withSize(@Nullable Short newAdults, @Nullable Short newChildren) {
        return new HouseholdFacts(protection, newAdults, newChildren, consultantId);
    }
}
