package no.leietileie.access.sharing;

public record ShareId(long value) {}
