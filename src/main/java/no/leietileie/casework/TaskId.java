package no.leietileie.casework;

public record TaskId(long value) {}
