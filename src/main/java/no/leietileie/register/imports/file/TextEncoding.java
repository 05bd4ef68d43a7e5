package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text file are written: by its byte order mark, else UTF-8 when every byte fits, else
 * Windows-1252, of which ISO-8859-1 is a part.
 *
 * @param markLength length of the byte order mark
 * @param firstMixedLine the first line that is not what the rest is, 0 when the file is of one piece
 */
record TextEncoding(Charset charset, int markLength, long firstMixedLine) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    boolean isMixed() {
        return firstMixedLine > 0;
    }

    static TextEncoding of(Path file) throws IOException {
        var mark = new byte[3];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(mark, 0, 3);
        }
        if (length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
            return new TextEncoding(UTF_16LE, 2, 0);
        }
        if (length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
            return new TextEncoding(UTF_16BE, 2, 0);
        }
        boolean marked = length == 3 && new String(mark, UTF_8).equals("\ufeff");
        return byContent(file, marked ? 3 : 0);
    }

    /** @param head the first bytes of a file as ISO-8859-1 */
    static boolean isUtf16(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    }

    Reader reader(Path file) throws IOException {
        var in = content(file, markLength);
        return isMixed() ? new MixedEncodingReader(in) : new InputStreamReader(in, charset);
    }

    private static TextEncoding byContent(Path file, int markLength) throws IOException {
        long firstUtf8 = 0;
        long firstOther = 0;
        try (var lines = new EncodedLines(content(file, markLength))) {
            long number = 1;
            for (var line = lines.next(); line != null; line = lines.next(), number++) {
                switch (LineEncoding.of(line)) {
                    case UTF_8 -> firstUtf8 = firstUtf8 == 0 ? number : firstUtf8;
                    case OTHER -> firstOther = firstOther == 0 ? number : firstOther;
                    case ASCII -> {}
                }
            }
        }
        if (firstOther == 0) {
            return new TextEncoding(UTF_8, markLength, 0);
        }
        boolean pure = firstUtf8 == 0 && markLength == 0;
        return pure
                ? new TextEncoding(WINDOWS_1252, 0, 0)
                : new TextEncoding(UTF_8, markLength, Math.max(firstUtf8, firstOther));
    }

    private static InputStream content(Path file, int markLength) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        in.skipNBytes(markLength);
        return in;
    }
}
