package no.leietileie.letter.template;

public record TemplateId(long value) {}
