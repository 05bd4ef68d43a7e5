package no.leietileie.meeting;

public record MeetingId(long value) {}
