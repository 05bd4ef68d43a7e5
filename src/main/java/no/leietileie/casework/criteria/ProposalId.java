package no.leietileie.casework.criteria;

public record ProposalId(long value) {}
