package no.leietileie.letter.template;

import no.leietileie.letter.markdown.TemplateBlock;
import org.jspecify.annotations.Nullable;

/** @param hash of the text, by which a translation knows what it was made from */
public record PublishedParagraph(ParagraphKey key, @Nullable String conditionKey, String markdown, String hash) {

    /** The same place in the letter with other words. */
    public TemplateBlock with(String words) {
        return new TemplateBlock(words, conditionKey, 0, 1);
    }

    public TemplateBlock block() {
        return with(markdown);
    }
}
