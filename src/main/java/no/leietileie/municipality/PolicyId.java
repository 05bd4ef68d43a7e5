package no.leietileie.municipality;

public record PolicyId(long value) {}
