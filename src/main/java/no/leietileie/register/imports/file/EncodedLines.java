package no.leietileie.register.imports.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, each with its line feed. A line beyond the buffer comes in pieces that split no UTF-8 character. */
final class EncodedLines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[256 * 1024];
    private int from;
    private int to;
    private boolean ended;

    EncodedLines(InputStream in) {
        this.in = in;
    }

    byte @Nullable [] next() throws IOException {
        int end = endOfLine(from);
        if (end < 0) {
            fill();
            end = endOfLine(from);
        }
        if (end < 0) {
            end = ended ? to : beforeSplitCharacter();
        }
        if (end == from) {
            return null;
        }
        var line = Arrays.copyOfRange(buffer, from, end);
        from = end;
        return line;
    }

    private int endOfLine(int start) {
        for (int i = start; i < to; i++) {
            if (buffer[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int read = in.readNBytes(buffer, to, buffer.length - to);
        to += read;
        ended = to < buffer.length;
    }

    private int beforeSplitCharacter() {
        int end = to;
        for (int back = 0; back < 3 && (buffer[end - 1] & 0x80) != 0; back++) {
            end--;
            if ((buffer[end] & 0xC0) == 0xC0) {
                return end;
            }
        }
        return to;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
