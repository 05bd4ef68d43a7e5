package no.leietileie.letter.translation;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.PublishedText;

/** The latest frozen version of a template side by side with one language. */
public record TranslationSheet(PublishedText source, LanguageTag language, List<TranslatedParagraph> paragraphs) {

    public TranslationSheet {
        paragraphs = List.copyOf(paragraphs);
    }

    public long count(ParagraphState state) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.state() == state)
                .count();
    }
}
