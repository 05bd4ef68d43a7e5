package no.leietileie.letter.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Some glyphs of a face as a TrueType file of their own, with new numbers. */
public final class FontSubset {

    private static final int TABLES = 6;
    private static final int CHECKSUM_AT = 8;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

    private final TrueTypeFile font;
    private final TreeSet<Integer> glyphs;
    private final Map<Integer, Integer> numbers = new HashMap<>();

    FontSubset(TrueTypeFile font, Collection<Integer> wanted) {
        this.font = font;
        this.glyphs = withParts(wanted);
        glyphs.forEach(glyph -> numbers.put(glyph, numbers.size()));
    }

    /** @throws NullPointerException for a glyph that was not asked for */
    public int number(int glyph) {
        return Objects.requireNonNull(numbers.get(glyph));
    }

    public byte[] file() {
        var outlines = ByteBuffer.allocate(capacity());
        var locations = ByteBuffer.allocate(4 * (glyphs.size() + 1));
        var metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            locations.putInt(outlines.position());
            outlines.put(new Outline(font.outline(glyph)).unhinted(this::number));
            outlines.position(outlines.position() + (-outlines.position() & 3));
            metrics.putInt(font.metrics(glyph));
        }
        locations.putInt(outlines.position());
        var tables = new TreeMap<String, ByteBuffer>();
        tables.put("glyf", outlines.flip());
        tables.put("head", copy("head").putInt(CHECKSUM_AT, 0).putShort(50, (short) 1));
        tables.put("hhea", copy("hhea").putShort(34, (short) glyphs.size()));
        tables.put("hmtx", metrics.flip());
        tables.put("loca", locations.flip());
        tables.put("maxp", copy("maxp").putShort(4, (short) glyphs.size()));
        return file(tables);
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        int start = 12 + 16 * TABLES;
        int length = tables.values().stream()
                .mapToInt(table -> padded(table.limit()))
                .sum();
        var file = ByteBuffer.allocate(start + length);
        file.putInt(0x00010000)
                .putShort((short) TABLES)
                .putShort((short) 64)
                .putShort((short) 2)
                .putShort((short) 32);
        int at = start;
        int head = 0;
        for (var table : tables.entrySet()) {
            file.put(at, table.getValue(), 0, table.getValue().limit());
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, at, padded(table.getValue().limit())));
            file.putInt(at).putInt(table.getValue().limit());
            head = table.getKey().equals("head") ? at : head;
            at += padded(table.getValue().limit());
        }
        file.putInt(head + CHECKSUM_AT, CHECKSUM_OF_FILE - sum(file, 0, file.limit()));
        return file.array();
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private int capacity() {
        return glyphs.stream()
                .mapToInt(glyph -> padded(font.outline(glyph).limit()))
                .sum();
    }

    private ByteBuffer copy(String tag) {
        var table = font.table(tag);
        return ByteBuffer.allocate(table.limit()).put(table.duplicate()).flip();
    }

    private TreeSet<Integer> withParts(Collection<Integer> wanted) {
        var all = new TreeSet<Integer>(wanted);
        all.add(0);
        var open = new ArrayDeque<Integer>(all);
        while (!open.isEmpty()) {
            for (int part : new Outline(font.outline(open.pop())).parts()) {
                if (all.add(part)) {
                    open.push(part);
                }
            }
        }
        return all;
    }
}
