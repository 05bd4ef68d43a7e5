package no.leietileie.letter.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The tables of a TrueType file as they lie in it (OpenType 1.9, "Organization of an OpenType font"). */
final class TrueTypeFile {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LONG_OFFSETS_AT = 50;
    private static final int METRICS_COUNT_AT = 34;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final ByteBuffer locations;
    private final boolean longLocations;
    private final int metrics;

    TrueTypeFile(byte[] file) {
        var font = ByteBuffer.wrap(file);
        var tag = new byte[4];
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            font.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
        locations = table("loca");
        longLocations = table("head").getShort(LONG_OFFSETS_AT) == 1;
        metrics = Short.toUnsignedInt(table("hhea").getShort(METRICS_COUNT_AT));
    }

    /** Shared by all threads: read from it by position only. */
    ByteBuffer table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    /** Empty for a glyph that draws nothing, such as the space. */
    ByteBuffer outline(int glyph) {
        int start = location(glyph);
        return table("glyf").slice(start, location(glyph + 1) - start);
    }

    /** Advance and left side bearing, as the table holds them. */
    int metrics(int glyph) {
        var table = table("hmtx");
        if (glyph < metrics) {
            return table.getInt(4 * glyph);
        }
        int advance = table.getShort(4 * (metrics - 1)) << 16;
        return advance | Short.toUnsignedInt(table.getShort(4 * metrics + 2 * (glyph - metrics)));
    }

    private int location(int glyph) {
        return longLocations ? locations.getInt(4 * glyph) : 2 * Short.toUnsignedInt(locations.getShort(2 * glyph));
    }
}
