package no.leietileie.letter.pdf.text;

import java.util.List;

/**
 * Glyphs that show some characters together: the smallest part of a text that has a place of its own.
 *
 * @param start of its characters in the text
 * @param end after its last character
 * @param text without what is never seen; empty when nothing is
 * @param glyphs from left to right
 * @param x of its left edge from the start of its run, in thousandths of the size
 */
public record Cluster(int start, int end, String text, List<Glyph> glyphs, double x, double advance) {

    Cluster movedBy(double dx) {
        return new Cluster(
                start,
                end,
                text,
                glyphs.stream().map(glyph -> glyph.movedBy(dx)).toList(),
                x + dx,
                advance);
    }
}
