package no.leietileie.casework.casemeeting;

public record MatterId(long value) {}
