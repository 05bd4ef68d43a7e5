package no.leietileie.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.pdf.file.PdfFile;
import no.leietileie.letter.pdf.file.Sheet;

/** The sheets of one letter, filled from top to bottom. */
final class LetterPages {

    private final PdfFile file;
    private final CommonParagraphs paragraphs;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;
    private boolean fresh;

    LetterPages(PdfFile file, CommonParagraphs paragraphs) {
        this.file = file;
        this.paragraphs = paragraphs;
    }

    TextBlock block(LanguageTag language, List<Inline> content, TypeStyle style, double width) {
        return new TextBlock(language, paragraphs.of(language, content, style, width), style);
    }

    Sheet start() {
        if (!sheets.isEmpty()) {
            sheets.getLast().close();
        }
        sheets.add(file.sheet());
        y = PageGeometry.TOP;
        fresh = true;
        return sheets.getLast();
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    double y() {
        return y;
    }

    void moveTo(double height) {
        y = height;
    }

    /** Room that is left out at the top of a page. */
    void skip(double height) {
        if (!fresh) {
            y -= height;
        }
    }

    void advance(double height) {
        y -= height;
        fresh = false;
    }

    double room() {
        return y - PageGeometry.BOTTOM;
    }

    /** Starts a page unless this much fits on the current one. */
    void keep(double height) {
        if (!fresh && room() < height) {
            start();
        }
    }

    /** Whether nothing stands on the page yet, so that a new one would not help. */
    boolean isFresh() {
        return fresh;
    }
}
