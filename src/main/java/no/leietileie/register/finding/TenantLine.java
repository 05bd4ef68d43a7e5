package no.leietileie.register.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.UserId;
import no.leietileie.base.CountryCode;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseId;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.LeaseTerm;
import no.leietileie.register.Protection;
import no.leietileie.register.Tenure;
import no.leietileie.register.dwellings.DwellingKind;
import no.leietileie.register.tenants.TenantRow;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Read only: {@code TenantListProjection} writes the table. */
@Entity
@Immutable
@Table(name = "tenant_list")
@Filter(name = AddressProtection.FILTER, condition = AddressProtection.OF_MARK, deduceAliasInjectionPoints = false)
@SuppressWarnings({"NullAway.Init", "unused"})
class TenantLine {

    @Id
    private long leaseId;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Protection protection;

    private String tenantName;

    private @Nullable String coTenantNames;

    private String leaseNumber;

    @Enumerated(EnumType.STRING)
    private LeaseKind leaseKind;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    private @Nullable LocalDate terminatedOn;

    private @Nullable LocalDate movedOutOn;

    private @Nullable Nok monthlyRent;

    private @Nullable Nok arrears;

    private @Nullable String streetAddress;

    private @Nullable String postalCode;

    private @Nullable String city;

    private @Nullable Long districtId;

    private @Nullable String districtName;

    private @Nullable Long cooperativeId;

    private @Nullable String cooperativeName;

    @Enumerated(EnumType.STRING)
    private DwellingKind dwellingKind;

    @Enumerated(EnumType.STRING)
    private Tenure tenure;

    private @Nullable Short rooms;

    @Column(name = "area_m2")
    private @Nullable BigDecimal area;

    private @Nullable Short householdSize;

    private @Nullable Short adults;

    private @Nullable Short children;

    private @Nullable LanguageTag language;

    private @Nullable String languageVariety;

    private @Nullable Boolean interpreterNeeded;

    private @Nullable CountryCode nationality;

    private @Nullable Long consultantId;

    private @Nullable String consultantName;

    private @Nullable String stage;

    private @Nullable Short stageRank;

    private @Nullable LocalDate stageSince;

    private String searchText;

    protected TenantLine() {}

    TenantRow row() {
        return new TenantRow(
                new LeaseId(leaseId),
                new HouseholdId(householdId),
                tenantName,
                coTenantNames,
                leaseNumber,
                new LeaseTerm(leaseKind, endsOn, terminatedOn, movedOutOn),
                startsOn,
                monthlyRent,
                arrears,
                streetAddress,
                postalCode,
                city,
                districtName,
                cooperativeName,
                dwellingKind,
                tenure,
                rooms,
                area,
                householdSize,
                adults,
                children,
                language,
                languageVariety,
                interpreterNeeded,
                nationality,
                consultantId == null ? null : new UserId(consultantId),
                consultantName,
                stage,
                stageSince,
                protection);
    }
}
