package no.leietileie.letter.pdf.file;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Where each object lies: eight bytes for each, the only thing that grows with the file. */
final class CrossReferences {

    static final String WIDTHS = "[1 5 1]";

    private static final int ENTRY = 7;
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

    byte[] table() {
        var table = ByteBuffer.allocate(count * ENTRY);
        table.put(new byte[] {FREE, 0, 0, 0, 0, 0, (byte) 0xFF});
        for (int number = 1; number < count; number++) {
            long entry = entries[number];
            if (entry == 0) {
                throw new IllegalStateException("Object " + number + " was reserved and never written");
            }
            table.put((byte) (entry >> 48))
                    .put((byte) (entry >> 40))
                    .putInt((int) (entry >> 8))
                    .put((byte) entry);
        }
        return table.array();
    }

    private static long entry(int kind, long field, int index) {
        return (long) kind << 48 | field << 8 | index;
    }
}
