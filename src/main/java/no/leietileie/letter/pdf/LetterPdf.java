package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.letter.document.Letter;

/** One letter as a file of its own: what is archived, and what is sent by other ways than the print room. */
public final class LetterPdf {

    private LetterPdf() {}

    /**
     * The same letter always gives the same bytes.
     *
     * @throws IllegalStateException for a letter with {@link #missingGlyphs}
     */
    public static byte[] of(Letter letter) {
        return WrittenLetter.of(letter, new CommonParagraphs()).content();
    }

    /** Characters that would be a box on the paper. Asked before sending: such a letter cannot be written. */
    public static List<MissingGlyph> missingGlyphs(Letter letter) {
        return LetterTexts.of(letter).flatMap(MissingGlyph::in).distinct().toList();
    }
}
