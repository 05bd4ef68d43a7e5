package no.leietileie.letter.pdf.file;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where each object lies: eight bytes for each, the only thing that grows with the file. */
final class CrossReferences {

    private static final int ENTRY = 8;

    /** Each row is told by what differs from the one above (PNG's "Up"), which compresses to a fifth. */
    static final String FORM = "/W[1 5 2]/DecodeParms<</Predictor 12/Columns " + ENTRY + ">>";

    private static final byte UP = 2;
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private long[] entries = new long[256];
    private int count = 1;

    int next() {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        return count++;
    }

    void at(int number, long offset) {
        entries[number] = entry(IN_FILE, offset, 0);
    }

    void inStream(int number, int container, int index) {
        entries[number] = entry(IN_STREAM, container, index);
    }

    /** In the form of {@link #FORM}. */
    byte[] table() {
        var table = ByteBuffer.allocate(count * (ENTRY + 1));
        long above = 0;
        for (int number = 0; number < count; number++) {
            long entry = number == 0 ? entry(FREE, 0, 0xFFFF) : entries[number];
            if (entry == 0) {
                throw new IllegalStateException("Object " + number + " was reserved and never written");
            }
            table.put(UP);
            for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                table.put((byte) ((entry >> shift) - (above >> shift)));
            }
            above = entry;
        }
        return table.array();
    }

    private static long entry(int kind, long field, int index) {
        return (long) kind << 56 | field << 16 | index;
    }
}
