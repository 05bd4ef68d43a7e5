package no.leietileie.letter.template;

import java.util.UUID;

/** Which paragraph of a template it is, through all versions of its text. */
public record ParagraphKey(UUID value) {

    public static ParagraphKey parse(String text) {
        return new ParagraphKey(UUID.fromString(text));
    }

    static ParagraphKey fresh() {
        return new ParagraphKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
