package no.leietileie.purchase;

public record AcquisitionId(long value) {}
