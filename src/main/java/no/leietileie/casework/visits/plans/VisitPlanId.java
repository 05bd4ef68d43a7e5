package no.leietileie.casework.visits.plans;

public record VisitPlanId(long value) {}
