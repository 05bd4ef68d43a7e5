package no.leietileie.municipality.programme;

public record MilestoneId(long value) {}
