package no.leietileie.letter.pdf.text;

/**
 * A glyph where shaping put it, in thousandths of the size.
 *
 * @param x from the start of its run, to the right
 * @param y above the baseline
 */
public record Glyph(int id, double x, double y) {

    Glyph movedBy(double dx) {
        return new Glyph(id, x + dx, y);
    }
}
