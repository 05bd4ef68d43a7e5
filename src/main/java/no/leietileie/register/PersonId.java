package no.leietileie.register;

public record PersonId(long value) {}
