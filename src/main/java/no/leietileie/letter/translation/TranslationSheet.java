package no.leietileie.letter.translation;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.template.PublishedText;

/**
 * The latest frozen version of a template side by side with one language.
 *
 * @param terms that are agreed in this language
 */
public record TranslationSheet(
        PublishedText source, LanguageTag language, List<TranslatedParagraph> paragraphs, List<AgreedTerm> terms) {

    public TranslationSheet {
        paragraphs = List.copyOf(paragraphs);
        terms = List.copyOf(terms);
    }

    public long count(ParagraphState state) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.state() == state)
                .count();
    }

    /** The letter in this language so far: a paragraph that nobody has translated stands in its source's. */
    public List<TemplateBlock> blocks() {
        return paragraphs.stream()
                .map(paragraph -> {
                    TranslationText current = paragraph.current();
                    return current == null
                            ? paragraph.source().block()
                            : paragraph.source().with(current.markdown());
                })
                .toList();
    }
}
