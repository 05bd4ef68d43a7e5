package no.leietileie.letter.pdf.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The compressed pixels of a PNG: PDF knows PNG's row filters, so they go into the file as they are. */
final class PngData {

    private static final int SIGNATURE = 8;
    private static final int DATA = 'I' << 24 | 'D' << 16 | 'A' << 8 | 'T';

    private PngData() {}

    static byte[] of(byte[] png) {
        var pixels = new ByteArrayOutputStream(png.length);
        var chunks = ByteBuffer.wrap(png).position(SIGNATURE);
        while (chunks.remaining() > 0) {
            int length = chunks.getInt();
            if (chunks.getInt() == DATA) {
                pixels.write(png, chunks.position(), length);
            }
            chunks.position(chunks.position() + length + Integer.BYTES);
        }
        return pixels.toByteArray();
    }
}
