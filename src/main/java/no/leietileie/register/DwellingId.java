package no.leietileie.register;

public record DwellingId(long value) {}
