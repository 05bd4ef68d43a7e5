package no.leietileie.letter.pdf.text;

import java.util.List;

/**
 * A line ready to be drawn, in points.
 *
 * @param pieces from left to right
 * @param width of what is seen
 * @param hanging width of the space at its end, on the left in text from right to left
 */
public record Line(List<Piece> pieces, double width, double hanging, boolean rightToLeft) {

    /** Where its leftmost piece begins for a column with these edges. */
    public double startIn(double left, double right) {
        return rightToLeft ? right - width - hanging : left;
    }

    /**
     * @param start of its characters in the text of the paragraph
     * @param x of its edges from the left end of the line, in points
     */
    public record Piece(GlyphRun run, TextStyle style, int start, double x, double right) {}
}
