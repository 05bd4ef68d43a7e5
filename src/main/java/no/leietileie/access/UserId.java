package no.leietileie.access;

public record UserId(long value) {}
