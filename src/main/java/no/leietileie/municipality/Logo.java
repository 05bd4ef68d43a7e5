package no.leietileie.municipality;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** @param content at most {@value #MAX_BYTES} bytes */
public record Logo(Type type, byte[] content) {

    public static final int MAX_BYTES = 1_000_000;

    /** Reads the kind from the first bytes, whatever the file calls itself; empty when it is none of ours. */
    public static Optional<Logo> read(byte[] content) {
        return content.length > MAX_BYTES
                ? Optional.empty()
                : Stream.of(Type.values())
                        .filter(type -> type.startsOf(content))
                        .findFirst()
                        .map(type -> new Logo(type, content));
    }

    /** Pictures a browser and a letter can both show. No SVG: it can carry script. */
    public enum Type {
        PNG("image/png", 0x89, 'P', 'N', 'G'),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF);

        private final String mimeType;
        private final int[] signature;

        Type(String mimeType, int... signature) {
            this.mimeType = mimeType;
            this.signature = signature;
        }

        private boolean startsOf(byte[] content) {
            return content.length >= signature.length
                    && IntStream.range(0, signature.length).allMatch(i -> (content[i] & 0xFF) == signature[i]);
        }

        public String mimeType() {
            return mimeType;
        }

        static Type of(String mimeType) {
            return Stream.of(values())
                    .filter(type -> type.mimeType.equals(mimeType))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not a logo type: " + mimeType));
        }
    }
}
