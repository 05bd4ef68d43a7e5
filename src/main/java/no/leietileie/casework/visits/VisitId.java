package no.leietileie.casework.visits;

public record VisitId(long value) {}
