package no.leietileie.casework.tasks;

public record TaskId(long value) {}
