package no.leietileie.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.leietileie.letter.pdf.text.MixedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a file as another program reads it. */
final class Extracted {

    private Extracted() {}

    static String text(byte[] file) {
        return text(file, 1, Integer.MAX_VALUE);
    }

    static String text(byte[] file, int firstPage, int lastPage) {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(firstPage);
            stripper.setEndPage(lastPage);
            return stripper.getText(document).replace("\u200B", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without spaces: a reader guesses them from the distance of glyphs. */
    static String characters(byte[] file) {
        return MixedText.seen(text(file));
    }
}
