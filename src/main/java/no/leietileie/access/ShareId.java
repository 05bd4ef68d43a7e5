package no.leietileie.access;

public record ShareId(long value) {}
