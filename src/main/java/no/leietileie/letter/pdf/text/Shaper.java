package no.leietileie.letter.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import no.leietileie.letter.pdf.font.Face;

/** Characters to glyphs, by the JDK's HarfBuzz. */
final class Shaper {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int NOT_DRAWN = 0xFFFE;
    private static final ThreadLocal<BreakIterator> GRAPHEMES =
            ThreadLocal.withInitial(() -> BreakIterator.getCharacterInstance(ULocale.ROOT));

    private Shaper() {}

    /** The characters around the part are seen by the shaper, so that letters join across a change of weight. */
    static GlyphRun shape(Face face, char[] text, int start, int end, boolean rightToLeft) {
        var glyphs = face.shaping()
                .layoutGlyphVector(
                        CONTEXT, text, start, end, rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        float[] positions = glyphs.getGlyphPositions(0, glyphs.getNumGlyphs() + 1, null);
        double width = positions[positions.length - 2];
        var drafts = drafts(glyphs, positions, graphemeStarts(text, start, end), text, start);
        var clusters = new ArrayList<Cluster>(drafts.size());
        var order = List.copyOf((rightToLeft ? drafts.descendingMap() : drafts).keySet());
        double left = 0;
        for (int i = 0; i < order.size(); i++) {
            int from = order.get(i);
            var next = drafts.higherKey(from);
            double right = i + 1 == order.size()
                    ? width
                    : Math.max(left, draft(drafts, order.get(i + 1)).left(face));
            clusters.add(draft(drafts, from).cluster(face, from, next == null ? end : next, text, left, right - left));
            left = right;
        }
        return new GlyphRun(face, rightToLeft, List.copyOf(clusters), width);
    }

    private static Draft draft(TreeMap<Integer, Draft> drafts, int start) {
        return Objects.requireNonNull(drafts.get(start));
    }

    private static TreeMap<Integer, Draft> drafts(
            GlyphVector glyphs, float[] positions, int[] graphemeStarts, char[] text, int start) {
        var drafts = new TreeMap<Integer, Draft>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int at = glyphs.getGlyphCharIndex(i);
            var draft = drafts.computeIfAbsent(graphemeStarts[at], key -> new Draft());
            int code = glyphs.getGlyphCode(i);
            draft.at = Math.min(draft.at, positions[2 * i]);
            if (code < NOT_DRAWN && !Invisible.is(text[start + at])) {
                draft.glyphs.add(new Glyph(code, positions[2 * i], -positions[2 * i + 1]));
            }
        }
        return drafts;
    }

    /** For each character the start of what a reader takes for one character. */
    private static int[] graphemeStarts(char[] text, int start, int end) {
        var starts = new int[end - start];
        var graphemes = GRAPHEMES.get();
        graphemes.setText(new String(text, start, end - start));
        int from = 0;
        for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
            for (int i = from; i < to; i++) {
                starts[i] = start + from;
            }
            from = to;
        }
        return starts;
    }

    private static final class Draft {

        private final List<Glyph> glyphs = new ArrayList<>(2);
        private double at = Double.MAX_VALUE;

        /** Where its letter begins; a mark may stand anywhere around it. */
        double left(Face face) {
            double widest = glyphs.stream()
                    .mapToDouble(glyph -> face.advance(glyph.id()))
                    .max()
                    .orElse(0);
            return glyphs.stream()
                    .filter(glyph -> face.advance(glyph.id()) >= widest / 2)
                    .mapToDouble(Glyph::x)
                    .min()
                    .orElse(at);
        }

        Cluster cluster(Face face, int start, int end, char[] text, double left, double advance) {
            var seen = Invisible.removed(text, start, end);
            return new Cluster(start, end, seen, composed(face, seen, left, advance), left, advance);
        }

        /**
         * A letter that the typeface also has in one piece is set in one: it looks the same, and no reader of the file takes
         * the way back to a mark for a space within a name.
         */
        private List<Glyph> composed(Face face, String seen, double left, double advance) {
            boolean letter = glyphs.size() > 1 && seen.codePointCount(0, seen.length()) == 1;
            int whole = letter ? face.glyph(seen.codePointAt(0)) : 0;
            return whole != 0 && Math.abs(face.advance(whole) - advance) < 1
                    ? List.of(new Glyph(whole, left, 0))
                    : List.copyOf(glyphs);
        }
    }
}
