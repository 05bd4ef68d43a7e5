package no.leietileie.letter.pdf.file;

import java.nio.charset.StandardCharsets;
import no.leietileie.letter.pdf.text.Cluster;
import no.leietileie.letter.pdf.text.Glyph;
import no.leietileie.letter.pdf.text.GlyphRun;
import no.leietileie.letter.pdf.text.Line.Piece;

/** The drawing instructions of a page (ISO 32000-1, 8 and 9). Lengths are in points from the lower left corner. */
final class ContentStream {

    /** Stands for the further glyphs of a cluster, whose text its first glyph has. */
    private static final String NOTHING = "\u200B";

    /** Below this, in thousandths of the size, a glyph stands where the one before it ends. */
    private static final double TOLERANCE = 0.4;

    private final StringBuilder out = new StringBuilder(4096);
    private final FontResources fonts;

    ContentStream(FontResources fonts) {
        this.fonts = fonts;
    }

    void begin(String role, int mark) {
        out.append('/').append(role).append(" <</MCID ").append(mark).append(">> BDC\n");
    }

    void beginArtifact(String entries) {
        out.append("/Artifact <<").append(entries).append(">> BDC\n");
    }

    void end() {
        out.append("EMC\n");
    }

    ContentStream operation(String operator, double... operands) {
        for (double operand : operands) {
            PdfSyntax.number(out, operand).append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    /** @param x of the start of the line the piece belongs to */
    void text(Piece piece, double x, double baseline, double size) {
        new TextDrawing(piece.run(), x + piece.x(), baseline, size).draw();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** One run: glyphs in a row are one string, moved glyphs begin a new one. */
    private final class TextDrawing {

        private final GlyphRun run;
        private final EmbeddedFont font;
        private final double x;
        private final double baseline;
        private final double scale;
        private boolean open;
        private double penX;
        private double penY;

        TextDrawing(GlyphRun run, double x, double baseline, double size) {
            this.run = run;
            this.font = fonts.of(run.face());
            this.x = x;
            this.baseline = baseline;
            this.scale = size / 1000;
        }

        void draw() {
            out.append("BT /").append(font.resource()).append(' ');
            PdfSyntax.number(out, scale * 1000).append(" Tf\n");
            for (var cluster : run.clusters()) {
                if (!cluster.glyphs().isEmpty()) {
                    draw(cluster);
                }
            }
            closeString();
            out.append("ET\n");
        }

        private void draw(Cluster cluster) {
            boolean spelledOut = cluster.glyphs().size() > 1;
            if (spelledOut) {
                closeString();
                out.append("/Span <</ActualText ")
                        .append(PdfSyntax.text(cluster.text()))
                        .append(">> BDC\n");
            }
            var text = cluster.text();
            for (var glyph : cluster.glyphs()) {
                draw(glyph, text);
                text = NOTHING;
            }
            if (spelledOut) {
                closeString();
                out.append("EMC\n");
            }
        }

        private void draw(Glyph glyph, String text) {
            if (glyph.id() == 0) {
                throw new IllegalStateException("A character that no typeface shows; ask for missing glyphs first");
            }
            int code = font.code(glyph.id(), text.isEmpty() ? NOTHING : text);
            double glyphX = x + glyph.x() * scale;
            double glyphY = baseline + glyph.y() * scale;
            if (open && Math.abs(glyphY - penY) < 0.001) {
                double back = (penX - glyphX) / scale;
                if (Math.abs(back) > TOLERANCE) {
                    PdfSyntax.number(out.append('>'), back).append('<');
                }
            } else {
                closeString();
                PdfSyntax.number(out.append("1 0 0 1 "), glyphX).append(' ');
                PdfSyntax.number(out, glyphY).append(" Tm\n[<");
                open = true;
            }
            PdfSyntax.hex(out, code);
            penX = glyphX + run.face().advance(glyph.id()) * scale;
            penY = glyphY;
        }

        private void closeString() {
            if (open) {
                out.append(">] TJ\n");
                open = false;
            }
        }
    }
}
