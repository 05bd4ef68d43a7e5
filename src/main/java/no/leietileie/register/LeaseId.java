package no.leietileie.register;

public record LeaseId(long value) {}
