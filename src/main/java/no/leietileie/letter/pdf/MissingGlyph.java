package no.leietileie.letter.pdf;

import java.util.stream.Stream;
import no.leietileie.letter.pdf.font.FontChoice;

/**
 * A character that none of our typefaces shows.
 *
 * @param text in which it stands, for whoever has to mend it
 */
public record MissingGlyph(int codePoint, String text) {

    static Stream<MissingGlyph> in(String text) {
        return text.codePoints()
                .filter(codePoint -> !FontChoice.isShown(codePoint))
                .mapToObj(codePoint -> new MissingGlyph(codePoint, text));
    }

    /** As U+1F600. */
    public String code() {
        return "U+%04X".formatted(codePoint);
    }
}
