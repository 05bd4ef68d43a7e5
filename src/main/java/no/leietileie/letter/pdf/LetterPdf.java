package no.leietileie.letter.pdf;

import java.io.ByteArrayOutputStream;
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
        var out = new ByteArrayOutputStream(32_768);
        var file = new PrintFile(out, letter.title(), letter.sender().name(), letter.language(), letter.date());
        file.add(letter);
        file.finish();
        return out.toByteArray();
    }

    /** Characters that would be a box on the paper. Asked before sending: such a letter cannot be written. */
    public static List<MissingGlyph> missingGlyphs(Letter letter) {
        return LetterTexts.of(letter).flatMap(MissingGlyph::in).distinct().toList();
    }
}
