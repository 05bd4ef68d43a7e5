package no.leietileie.letter.pdf;

import java.io.ByteArrayOutputStream;
import no.leietileie.letter.document.Letter;

/** A letter as a file of its own. */
public record WrittenLetter(byte[] content, int pages) {

    private static final int ORDINARY_LETTER = 32_768;

    /**
     * As {@link LetterPdf#of}, and with the number of its pages.
     *
     * @param paragraphs that this letter may share with others; the letter is the same without them
     */
    public static WrittenLetter of(Letter letter, CommonParagraphs paragraphs) {
        var out = new ByteArrayOutputStream(ORDINARY_LETTER);
        var file = new PrintFile(
                out, letter.title(), letter.sender().name(), letter.language(), letter.date(), paragraphs);
        int pages = file.add(letter);
        file.finish();
        return new WrittenLetter(out.toByteArray(), pages);
    }
}
