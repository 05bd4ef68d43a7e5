package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.letter.pdf.text.Line;
import no.leietileie.letter.pdf.text.ParagraphLayout;
import no.leietileie.letter.pdf.text.StyledText;

/**
 * A paragraph in lines of some width, wherever it will stand; in points.
 *
 * @param firstBaseline below its top
 */
record SetText(List<Line> lines, double lineHeight, double firstBaseline) {

    /** Room above and below the tallest letters, as a share of their height. */
    private static final double TALL_SCRIPT = 1.03;

    static SetText of(StyledText text, TypeStyle style, double width) {
        var layout = new ParagraphLayout(text, style.size());
        double letters = layout.ascent() + layout.descent();
        double lineHeight = Math.max(style.size() * style.leading(), letters * TALL_SCRIPT);
        return new SetText(List.copyOf(layout.lines(width)), lineHeight, (lineHeight - letters) / 2 + layout.ascent());
    }
}
