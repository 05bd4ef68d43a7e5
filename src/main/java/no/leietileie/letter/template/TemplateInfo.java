package no.leietileie.letter.template;

import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;

/** What a template is, whatever its text. */
public record TemplateInfo(TemplateId id, LetterType type, String name, LanguageTag sourceLanguage, boolean archived) {}
