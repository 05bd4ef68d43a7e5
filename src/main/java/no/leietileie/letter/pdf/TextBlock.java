package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.Line;
import no.leietileie.letter.pdf.text.StyledText;

/** One paragraph of a letter, not yet on a page. */
final class TextBlock {

    private final LanguageTag language;
    private final TypeStyle style;
    private final SetText text;
    private final LinkTags links = new LinkTags();

    TextBlock(LanguageTag language, SetText text, TypeStyle style) {
        this.language = language;
        this.style = style;
        this.text = text;
    }

    static TextBlock of(LanguageTag language, List<Inline> content, TypeStyle style, double width) {
        return of(language, StyledText.of(language, content, style.bold()), style, width);
    }

    static TextBlock of(LanguageTag language, StyledText text, TypeStyle style, double width) {
        return new TextBlock(language, SetText.of(text, style, width), style);
    }

    int lines() {
        return text.lines().size();
    }

    double lineHeight() {
        return text.lineHeight();
    }

    double height() {
        return text.lines().size() * text.lineHeight();
    }

    TypeStyle style() {
        return style;
    }

    double widest() {
        return text.lines().stream().mapToDouble(Line::width).max().orElse(0);
    }

    double baseline(double lineTop) {
        return lineTop - text.firstBaseline();
    }

    /** All lines, one below the other. */
    void draw(Sheet sheet, Tag tag, double left, double right, double top) {
        for (int i = 0; i < text.lines().size(); i++) {
            drawLine(i, sheet, tag, left, right, baseline(top - i * text.lineHeight()));
        }
    }

    void drawLine(int index, Sheet sheet, Tag tag, double left, double right, double baseline) {
        var line = text.lines().get(index);
        var drawing = new LineDrawing(sheet, style, line.startIn(left, right), baseline);
        drawing.draw(line, tag, language, links);
    }

    /** Without a tag, for what is inside an artifact; {@code end} is where its right edge shall be. */
    void drawUntagged(Sheet sheet, double end, double baseline) {
        var line = text.lines().getFirst();
        sheet.colour(style.colour());
        line.pieces().forEach(piece -> sheet.text(piece, end - line.width(), baseline, style.size()));
    }
}
