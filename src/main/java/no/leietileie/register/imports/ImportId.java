package no.leietileie.register.imports;

public record ImportId(long value) {}
