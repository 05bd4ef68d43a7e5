package no.leietileie.meeting;

public record SeasonId(long value) {}
