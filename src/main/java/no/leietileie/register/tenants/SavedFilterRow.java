package no.leietileie.register.tenants;

/**
 * @param shared the whole team sees it
 * @param own whether the current user saved it, and so may change it
 */
public record SavedFilterRow(SavedFilterId id, String name, TenantFilter filter, boolean shared, boolean own) {}
