package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.Line;
import no.leietileie.letter.pdf.text.ParagraphLayout;
import no.leietileie.letter.pdf.text.StyledText;

/** The lines of one paragraph, not yet on a page. */
final class TextBlock {

    /** Room above and below the tallest letters, as a share of their height. */
    private static final double TALL_SCRIPT = 1.03;

    private final LanguageTag language;
    private final TypeStyle style;
    private final List<Line> lines;
    private final double lineHeight;
    private final double firstBaseline;
    private final LinkTags links = new LinkTags();

    private TextBlock(LanguageTag language, StyledText text, TypeStyle style, double width) {
        var layout = new ParagraphLayout(text, style.size());
        double letters = layout.ascent() + layout.descent();
        this.language = language;
        this.style = style;
        this.lines = layout.lines(width);
        this.lineHeight = Math.max(style.size() * style.leading(), letters * TALL_SCRIPT);
        this.firstBaseline = (lineHeight - letters) / 2 + layout.ascent();
    }

    static TextBlock of(LanguageTag language, List<Inline> content, TypeStyle style, double width) {
        return new TextBlock(language, StyledText.of(language, content, style.bold()), style, width);
    }

    static TextBlock of(LanguageTag language, StyledText text, TypeStyle style, double width) {
        return new TextBlock(language, text, style, width);
    }

    int lines() {
        return lines.size();
    }

    double lineHeight() {
        return lineHeight;
    }

    double height() {
        return lines.size() * lineHeight;
    }

    TypeStyle style() {
        return style;
    }

    double widest() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double baseline(double lineTop) {
        return lineTop - firstBaseline;
    }

    /** All lines, one below the other. */
    void draw(Sheet sheet, Tag tag, double left, double right, double top) {
        for (int i = 0; i < lines.size(); i++) {
            drawLine(i, sheet, tag, left, right, baseline(top - i * lineHeight));
        }
    }

    void drawLine(int index, Sheet sheet, Tag tag, double left, double right, double baseline) {
        var line = lines.get(index);
        var drawing = new LineDrawing(sheet, style, line.startIn(left, right), baseline);
        drawing.draw(line, tag, language, links);
    }

    /** Without a tag, for what is inside an artifact; {@code end} is where its right edge shall be. */
    void drawUntagged(Sheet sheet, double end, double baseline) {
        var line = lines.getFirst();
        sheet.colour(style.colour());
        line.pieces().forEach(piece -> sheet.text(piece, end - line.width(), baseline, style.size()));
    }
}
