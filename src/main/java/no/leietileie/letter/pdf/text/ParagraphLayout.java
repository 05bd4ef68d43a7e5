package no.leietileie.letter.pdf.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.letter.pdf.font.FontChoice;
import no.leietileie.letter.pdf.text.Line.Piece;

/** One paragraph: split by face, direction and style, shaped, broken into lines, each line put in visual order. */
public final class ParagraphLayout {

    /** Rounding of positions, in points. */
    private static final double TOLERANCE = 0.01;

    private final char[] text;
    private final double size;
    private final boolean rightToLeft;
    private final Bidi bidi = new Bidi();
    private final List<Item> items = new ArrayList<>();
    private final Breaks breaks;

    public ParagraphLayout(StyledText styled, double size) {
        this.text = styled.characters();
        this.size = size;
        this.rightToLeft = styled.language().rightToLeft();
        bidi.setPara(text, (byte) (rightToLeft ? 1 : 0), null);
        itemize(styled);
        breaks = new Breaks(text, styled.language(), advances());
    }

    /** @param width of the column, in points; only a single character that is wider can be wider than it */
    public List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length) {
            int end = breaks.after(start, width / size * 1000);
            var line = line(start, end);
            while (line.width() > width + TOLERANCE && breaks.before(start, end) > start) {
                end = breaks.before(start, end);
                line = line(start, end);
            }
            lines.add(line);
            start = end;
        }
        return lines;
    }

    /** How far the letters reach above and below the baseline, in points: some scripts are taller than others. */
    public double ascent() {
        return items.stream()
                        .mapToDouble(item -> item.run().face().ascent())
                        .max()
                        .orElse(0)
                * size
                / 1000;
    }

    public double descent() {
        return items.stream()
                        .mapToDouble(item -> item.run().face().descent())
                        .max()
                        .orElse(0)
                * size
                / 1000;
    }

    private void itemize(StyledText styled) {
        var choice = new FontChoice(styled.language());
        var levels = bidi.getLevels();
        int start = 0;
        var face = text.length == 0
                ? null
                : choice.next(Character.codePointAt(text, 0))
                        .face(styled.style(0).bold());
        for (int i = 0; i < text.length; ) {
            int next = i + Character.charCount(Character.codePointAt(text, i));
            var following = next == text.length
                    ? null
                    : choice.next(Character.codePointAt(text, next))
                            .face(styled.style(next).bold());
            if (face != null
                    && (following != face
                            || levels[next] != levels[start]
                            || !styled.style(next).equals(styled.style(start)))) {
                boolean turned = (levels[start] & 1) == 1;
                items.add(new Item(start, next, styled.style(start), Shaper.shape(face, text, start, next, turned)));
                start = next;
            }
            face = following;
            i = next;
        }
    }

    private double[] advances() {
        var advances = new double[text.length];
        for (var item : items) {
            item.run().clusters().forEach(cluster -> advances[cluster.start()] += cluster.advance());
        }
        return advances;
    }

    private Line line(int start, int end) {
        int seen = breaks.withoutSpace(start, end);
        var pieces = new ArrayList<Piece>();
        double x = 0;
        double hanging = 0;
        if (end > start) {
            var visual = bidi.setLine(start, end);
            for (int i = 0; i < visual.countRuns(); i++) {
                var run = visual.getVisualRun(i);
                for (var piece : pieces(start + run.getStart(), start + run.getLimit(), run.isOddRun(), seen)) {
                    double width = piece.run().width() * size / 1000;
                    pieces.add(new Piece(piece.run(), piece.style(), piece.start(), x, x + width));
                    x += width;
                    hanging += piece.start() >= seen ? width : 0;
                }
            }
        }
        return new Line(pieces, x - hanging, hanging, rightToLeft);
    }

    /** The items of one run from left to right; what follows the last letter of the line is a piece of its own. */
    private List<Piece> pieces(int start, int end, boolean turned, int seen) {
        var pieces = new ArrayList<Piece>();
        for (var item : items) {
            int from = Math.max(start, item.start());
            int to = Math.min(end, item.end());
            if (from < seen && seen < to) {
                pieces.add(piece(item, from, seen, turned));
                from = seen;
            }
            if (from < to) {
                pieces.add(piece(item, from, to, turned));
            }
        }
        return turned ? pieces.reversed() : pieces;
    }

    private Piece piece(Item item, int from, int to, boolean turned) {
        return new Piece(item.part(text, from, to, turned), item.style(), from, 0, 0);
    }
}
