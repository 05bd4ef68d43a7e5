package no.leietileie.register.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Reads each line in its own encoding: somebody has put two exports together. */
final class MixedEncodingReader extends Reader {

    private final EncodedLines lines;
    private String line = "";
    private int at;

    MixedEncodingReader(InputStream in) {
        lines = new EncodedLines(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (at == line.length()) {
            var bytes = lines.next();
            if (bytes == null) {
                return -1;
            }
            line = LineEncoding.decode(bytes);
            at = 0;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
