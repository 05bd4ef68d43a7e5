package no.leietileie.letter.template;

import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;

/** @param sourceLanguage in which the municipality writes and decides the text: Bokmål or Nynorsk */
public record NewTemplate(LetterType type, String name, LanguageTag sourceLanguage, String markdown) {

    /** Longest name in characters. */
    public static final int NAME_LENGTH = 120;
}
