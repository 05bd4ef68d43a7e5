package no.leietileie.register.imports.column;

import java.util.Locale;

/** What a landlord's register can tell about a lease. */
public enum RegisterColumn {
    CONTRACT_NUMBER,
    OBJECT_NUMBER,
    PROPERTY_NAME,
    /** Gårdsnummer. */
    LAND_NUMBER,
    /** Bruksnummer. */
    TITLE_NUMBER,
    /** Seksjonsnummer. */
    SECTION_NUMBER,
    SHARE_NUMBER,
    COOPERATIVE_ORGANISATION_NUMBER,
    COOPERATIVE_NAME,
    ADDRESS,
    /** Bruksenhetsnummer, such as H0201. */
    UNIT,
    POSTAL_CODE,
    POSTAL_PLACE,
    DWELLING_TYPE,
    ROOMS,
    /** BRA. */
    USABLE_AREA,
    FLOOR,
    TENURE_FORM,
    TENANT_NAME,
    TENANT_FIRST_NAME,
    TENANT_LAST_NAME,
    TENANT_IDENTITY_NUMBER,
    CO_TENANT_NAME,
    CO_TENANT_IDENTITY_NUMBER,
    ADULTS,
    CHILDREN,
    PHONE,
    EMAIL,
    LANGUAGE,
    INTERPRETER,
    NATIONALITY,
    LEASE_KIND,
    LEASE_FROM,
    LEASE_TO,
    TERMINATED,
    MOVED_OUT,
    MONTHLY_RENT,
    ELECTRICITY,
    DEPOSIT,
    ARREARS,
    HOUSING_ALLOWANCE,
    VALUATION,
    VALUATION_DATE,
    SHARED_COSTS,
    SHARED_DEBT,
    ADDRESS_PROTECTION,
    REMARK,
    LAST_CHANGED;

    /** What stands in such a column is never shown in full. */
    public boolean isIdentityNumber() {
        return this == TENANT_IDENTITY_NUMBER || this == CO_TENANT_IDENTITY_NUMBER;
    }

    public String messageKey() {
        return "register.import.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
