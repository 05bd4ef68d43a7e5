package no.leietileie.letter.translation;

public record TranslationId(long value) {}
