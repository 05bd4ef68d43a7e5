package no.leietileie.letter.template;

public record VersionId(long value) {}
