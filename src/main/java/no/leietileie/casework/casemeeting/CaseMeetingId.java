package no.leietileie.casework.casemeeting;

public record CaseMeetingId(long value) {}
