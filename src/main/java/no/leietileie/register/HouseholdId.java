package no.leietileie.register;

public record HouseholdId(long value) {}
