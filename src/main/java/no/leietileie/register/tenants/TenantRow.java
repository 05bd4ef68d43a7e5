package no.leietileie.register.tenants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.leietileie.access.UserId;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseAlert;
import no.leietileie.register.LeaseId;
import no.leietileie.register.LeaseTerm;
import no.leietileie.register.Protection;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tenant list: a lease with its household and dwelling.
 *
 * @param tenantName "Family, Given"; empty when the household has no tenant yet
 * @param coTenantNames separated by semicolons
 * @param stage what the work with the household has come to; its words are the text {@code stage.<stage>}
 * @param protection only ever other than {@code NONE} for users who may see protected households
 */
public record TenantRow(
        LeaseId leaseId,
        HouseholdId householdId,
        String tenantName,
        @Nullable String coTenantNames,
        String leaseNumber,
        LeaseTerm term,
        @Nullable LocalDate startsOn,
        @Nullable Nok monthlyRent,
        @Nullable Nok arrears,
        @Nullable String streetAddress,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String districtName,
        @Nullable String cooperativeName,
        DwellingKind dwellingKind,
        Tenure tenure,
        @Nullable Short rooms,
        @Nullable BigDecimal area,
        @Nullable Short householdSize,
        @Nullable Short adults,
        @Nullable Short children,
        @Nullable LanguageTag language,
        @Nullable String languageVariety,
        @Nullable Boolean interpreterNeeded,
        @Nullable CountryCode nationality,
        @Nullable UserId consultantId,
        @Nullable String consultantName,
        @Nullable String stage,
        @Nullable LocalDate stageSince,
        Protection protection) {

    public Optional<LeaseAlert> alert(LocalDate today) {
        return LeaseAlert.of(term, today);
    }
}
