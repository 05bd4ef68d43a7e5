package no.leietileie.letter.template;

import java.util.List;

/** A frozen version with its paragraphs, which is what translators work from. */
public record PublishedText(TemplateInfo template, VersionRow version, List<PublishedParagraph> paragraphs) {

    public PublishedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @throws IllegalArgumentException when the version has no such paragraph */
    public PublishedParagraph paragraph(ParagraphKey key) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such paragraph in this version"));
    }
}
