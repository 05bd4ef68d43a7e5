package no.leietileie.register.dwellings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.leietileie.base.Nok;
import no.leietileie.register.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a dwelling.
 *
 * @param sharedCosts felleskostnader a month
 * @param sharedDebt the share of the cooperative's debt (fellesgjeld)
 */
@Embeddable
public record DwellingFacts(
        @Nullable String objectNumber,
        @Nullable String propertyName,
        @Enumerated(EnumType.STRING) DwellingKind kind,
        @Enumerated(EnumType.STRING) Tenure tenure,
        @Nullable String cadastralUnit,
        @Nullable String cadastralLot,
        @Nullable String sectionNumber,
        @Nullable String shareNumber,
        @Nullable Long cooperativeId,
        @Nullable String streetAddress,
        @Nullable String unitNumber,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable Short rooms,
        @Column(name = "area_m2") @Nullable BigDecimal area,
        @Nullable String floor,
        @Nullable Nok valuation,
        @Nullable LocalDate valuedOn,
        @Nullable Nok sharedCosts,
        @Nullable Nok sharedDebt) {}
