package no.leietileie.letter.pdf.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One entry of the table {@code glyf}: contours, or other glyphs put together. */
record Outline(ByteBuffer data) {

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    List<Integer> parts() {
        var parts = new ArrayList<Integer>();
        if (isComposite()) {
            for (int at = HEADER; at > 0; at = next(at)) {
                parts.add(Short.toUnsignedInt(data.getShort(at + 2)));
            }
        }
        return parts;
    }

    /**
     * Without the instructions for coarse screens: paper and today's screens need none, and they are a third of the file.
     *
     * @param renumbering of the glyphs it is put together from
     */
    ByteBuffer unhinted(IntUnaryOperator renumbering) {
        if (data.limit() == 0) {
            return data;
        }
        return isComposite() ? compositeUnhinted(renumbering) : simpleUnhinted();
    }

    private ByteBuffer simpleUnhinted() {
        int lengthAt = HEADER + 2 * data.getShort(0);
        int rest = lengthAt + 2 + Short.toUnsignedInt(data.getShort(lengthAt));
        return ByteBuffer.allocate(lengthAt + 2 + data.limit() - rest)
                .put(data.slice(0, lengthAt))
                .putShort((short) 0)
                .put(data.slice(rest, data.limit() - rest))
                .flip();
    }

    private ByteBuffer compositeUnhinted(IntUnaryOperator renumbering) {
        int end = HEADER;
        for (int at = HEADER; at > 0; at = next(at)) {
            end = at + length(at);
        }
        var copy = ByteBuffer.allocate(end).put(data.slice(0, end)).flip();
        for (int at = HEADER; at > 0; at = next(at)) {
            copy.putShort(at, (short) (data.getShort(at) & ~INSTRUCTIONS));
            copy.putShort(at + 2, (short) renumbering.applyAsInt(Short.toUnsignedInt(data.getShort(at + 2))));
        }
        return copy;
    }

    private boolean isComposite() {
        return data.limit() > 0 && data.getShort(0) < 0;
    }

    /** Where the part after the one at this place begins, 0 after the last. */
    private int next(int at) {
        return (data.getShort(at) & MORE) == 0 ? 0 : at + length(at);
    }

    private int length(int at) {
        int flags = data.getShort(at);
        int length = (flags & WORDS) == 0 ? 6 : 8;
        if ((flags & SCALE) != 0) {
            return length + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & MATRIX) == 0 ? length : length + 8;
    }
}
