package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.LineArt;
import no.leietileie.letter.document.Shape;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.Line;
import no.leietileie.letter.pdf.text.ParagraphLayout;
import no.leietileie.letter.pdf.text.StyledText;
import no.leietileie.letter.pdf.text.TextStyle;

/** Line art as wide as its column, and on one page. */
final class ArtDrawing {

    private static final double WIDEST_WORDS = 10_000;

    private final LetterPages pages;
    private final LanguageTag language;

    ArtDrawing(LetterPages pages, LanguageTag language) {
        this.pages = pages;
        this.language = language;
    }

    void write(Tag parent, LineArt art, Column column) {
        double scale = column.width() / art.width();
        double height = height(art, column);
        pages.keep(height);
        double top = pages.y();
        Tag figure = parent.figure(language, art.alternative(), column.left(), top - height, column.right(), top);
        Sheet sheet = pages.sheet().in(figure);
        art.shapes().forEach(shape -> draw(sheet, shape, column.left(), top, scale));
        sheet.close();
        pages.advance(height);
        pages.skip(TypeStyle.BODY.after());
    }

    static double height(LineArt art, Column column) {
        return art.height() * column.width() / art.width();
    }

    private void draw(Sheet sheet, Shape shape, double left, double top, double scale) {
        switch (shape) {
            case Shape.Box(double x, double y, double width, double height, var ink) -> {
                sheet.fill(ink.red(), ink.green(), ink.blue());
                sheet.rectangle(left + x * scale, top - (y + height) * scale, width * scale, height * scale);
            }
            case Shape.Stroke(var points, double thickness, boolean dashed, var ink) ->
                sheet.line(
                        onPage(points, left, top, scale),
                        thickness * scale,
                        dashed,
                        ink.red(),
                        ink.green(),
                        ink.blue());
            case Shape.Words words -> {
                sheet.fill(words.ink().red(), words.ink().green(), words.ink().blue());
                words(sheet, words, left, top, scale);
            }
        }
    }

    private static double[] onPage(List<Double> points, double left, double top, double scale) {
        double[] onPage = new double[points.size()];
        for (int i = 0; i < onPage.length; i++) {
            onPage[i] = i % 2 == 0 ? left + points.get(i) * scale : top - points.get(i) * scale;
        }
        return onPage;
    }

    private void words(Sheet sheet, Shape.Words words, double left, double top, double scale) {
        double size = words.size() * scale;
        for (Line line :
                new ParagraphLayout(StyledText.of(language, words.text(), TextStyle.PLAIN), size).lines(WIDEST_WORDS)) {
            double start = left + words.x() * scale - line.width() * before(words.anchor());
            line.pieces().forEach(piece -> sheet.text(piece, start, top - words.baseline() * scale, size));
        }
    }

    /** The share of the words that stands before their place. */
    private static double before(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
