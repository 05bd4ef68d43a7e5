package no.leietileie.letter.pdf.text;

import java.util.List;
import no.leietileie.letter.pdf.font.Face;

/**
 * Characters of one face and one direction, shaped.
 *
 * @param clusters from left to right
 * @param width in thousandths of the size
 */
public record GlyphRun(Face face, boolean rightToLeft, List<Cluster> clusters, double width) {

    /** The part between two places at which shaping may be cut. */
    GlyphRun part(int start, int end) {
        var inside = clusters.stream()
                .filter(cluster -> cluster.start() >= start && cluster.start() < end)
                .toList();
        if (inside.isEmpty()) {
            return new GlyphRun(face, rightToLeft, List.of(), 0);
        }
        double left = inside.getFirst().x();
        double right = inside.getLast().x() + inside.getLast().advance();
        return new GlyphRun(
                face,
                rightToLeft,
                inside.stream().map(cluster -> cluster.movedBy(-left)).toList(),
                right - left);
    }
}
