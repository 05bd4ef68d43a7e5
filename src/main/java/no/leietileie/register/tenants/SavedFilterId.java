package no.leietileie.register.tenants;

public record SavedFilterId(long value) {}
