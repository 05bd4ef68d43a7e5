package no.leietileie.register.imports;

import java.util.Locale;

/** What a row changes; one row may change several. */
public enum ChangeKind {
    NEW_HOUSEHOLD,
    NEW_LEASE,
    ENDED_LEASE,
    LEASE_CHANGED,
    RENT_CHANGED,
    ARREARS_CHANGED,
    /** A known household leaves a dwelling and has another. */
    MOVED_HOUSEHOLD,
    HOUSEHOLD_CHANGED,
    TENANT_CHANGED,
    CONTACT_CHANGED,
    DWELLING_CHANGED,
    PROTECTION_ADDED,
    /** Only by decision of somebody who sees protected households. */
    PROTECTION_LIFTED;

    public String messageKey() {
        return "register.import.change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
