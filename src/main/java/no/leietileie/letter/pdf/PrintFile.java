package no.leietileie.letter.pdf;

import java.io.OutputStream;
import java.time.LocalDate;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.pdf.file.DocumentFacts;
import no.leietileie.letter.pdf.file.PdfFile;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;

/**
 * Many letters as one file, in the order in which they are added, each with its own page numbers. A letter is written when it
 * is added and not kept, so that the number of letters does not matter to the memory. For one thread at a time.
 */
public final class PrintFile {

    private final PdfFile file;
    private final CommonParagraphs paragraphs;

    /** @param out is written to at once, flushed by {@link #finish} and closed by the caller */
    public PrintFile(OutputStream out, String title, String author, LanguageTag language, LocalDate date) {
        this(out, title, author, language, date, new CommonParagraphs());
    }

    PrintFile(
            OutputStream out,
            String title,
            String author,
            LanguageTag language,
            LocalDate date,
            CommonParagraphs paragraphs) {
        this.paragraphs = paragraphs;
        file = new PdfFile(out, new DocumentFacts(title, author, language, date));
    }

    /**
     * @return the number of pages of the letter
     * @throws IllegalStateException for a letter with a character that no typeface shows, see {@link LetterPdf#missingGlyphs};
     *     the file is then useless
     * @throws java.io.UncheckedIOException when the stream refuses
     */
    public int add(Letter letter) {
        var pages = new LetterPages(file, paragraphs);
        var part = file.part(letter.language());
        letterhead(letter, pages, part);
        for (int i = 0; i < letter.bodies().size(); i++) {
            boolean first = i == 0;
            if (!first) {
                pages.start();
            }
            write(letter.bodies().get(i), pages, part);
            var target = letter.qrTarget();
            if (first && target != null) {
                new QrCode(target).write(pages, part, letter.language());
            }
        }
        for (var enclosure : letter.enclosures()) {
            pages.start();
            write(enclosure, pages, part);
        }
        pages.sheets().forEach(Sheet::close);
        Footer.write(letter, pages.sheets());
        file.write(part, pages.sheets());
        return pages.sheets().size();
    }

    /** Without it the file is none. */
    public void finish() {
        file.finish();
    }

    private void letterhead(Letter letter, LetterPages pages, Tag part) {
        var letterhead = new Letterhead(
                file, pages.start(), part.child("Sect", letter.sender().language()));
        letterhead.write(letter);
        pages.moveTo(letterhead.bottom());
    }

    private static void write(LetterBody body, LetterPages pages, Tag part) {
        new BlockFlow(pages, body.language()).write(part.child("Sect", body.language()), body.blocks());
    }
}
