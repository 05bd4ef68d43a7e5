package no.leietileie.register.imports.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a single line of bytes can be. */
enum LineEncoding {
    ASCII,
    UTF_8,
    OTHER;

    static LineEncoding of(byte[] line) {
        if (isAscii(line)) {
            return ASCII;
        }
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return UTF_8;
        } catch (CharacterCodingException e) {
            return OTHER;
        }
    }

    static String decode(byte[] line) {
        return new String(line, of(line) == OTHER ? TextEncoding.WINDOWS_1252 : StandardCharsets.UTF_8);
    }

    private static boolean isAscii(byte[] line) {
        for (byte b : line) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
