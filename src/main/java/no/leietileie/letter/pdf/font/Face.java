package no.leietileie.letter.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One weight of a typeface, opened twice: by the JDK to shape text, by FontBox to measure it. */
public final class Face {

    /** Glyphs are placed in thousandths of the size, as PDF does. */
    public static final float UNITS = 1000f;

    static {
        HeadlessFonts.prepare();
    }

    private final Font shaping;
    private final TrueTypeFont tables;
    private final TrueTypeFile file;
    private final CmapLookup characters;
    private final String name;
    private final double[] advances;
    private final double ascent;
    private final double descent;

    private Face(byte[] content) throws IOException, FontFormatException {
        shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(content))
                .deriveFont(Map.of(
                        TextAttribute.SIZE, UNITS,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        tables = new TTFParser().parse(new RandomAccessReadBuffer(content));
        file = new TrueTypeFile(content);
        characters = tables.getUnicodeCmapLookup();
        name = tables.getName();
        double scale = UNITS / tables.getUnitsPerEm();
        advances = new double[tables.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = tables.getAdvanceWidth(glyph) * scale;
        }
        ascent = tables.getHorizontalHeader().getAscender() * scale;
        descent = -tables.getHorizontalHeader().getDescender() * scale;
    }

    static Face load(String file) {
        try (var resource = Face.class.getResourceAsStream("/no/leietileie/letter/fonts/" + file)) {
            return new Face(Objects.requireNonNull(resource, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    public Font shaping() {
        return shaping;
    }

    /** The corners of a box that every glyph fits in: left, lower, right, upper. */
    public double[] box() {
        try {
            var head = tables.getHeader();
            double scale = UNITS / head.getUnitsPerEm();
            return new double[] {
                head.getXMin() * scale, head.getYMin() * scale, head.getXMax() * scale, head.getYMax() * scale
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FontSubset subset(Collection<Integer> glyphs) {
        return new FontSubset(file, glyphs);
    }

    public String name() {
        return name;
    }

    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The glyph for the character alone, 0 for none. */
    public int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    boolean hasAll(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> !Character.isLowSurrogate(text.charAt(i)))
                .map(text::codePointAt)
                .allMatch(this::has);
    }

    /** In thousandths of the size, as are {@link #ascent()} and {@link #descent()}. */
    public double advance(int glyph) {
        return advances[glyph];
    }

    public double ascent() {
        return ascent;
    }

    /** Below the baseline, positive. */
    public double descent() {
        return descent;
    }
}
