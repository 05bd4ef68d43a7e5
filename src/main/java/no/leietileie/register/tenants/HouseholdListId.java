package no.leietileie.register.tenants;

public record HouseholdListId(long value) {}
