package no.leietileie.register.dwellings;

public record DwellingId(long value) {}
