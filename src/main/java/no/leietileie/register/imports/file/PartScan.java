package no.leietileie.register.imports.file;

import no.leietileie.register.imports.file.FileRefusal.Reason;

/**
 * Counts the bytes of a workbook's rows and of its shared texts before anything reads them: the reader holds a whole row,
 * and all shared texts. Follows the tags of a part just well enough that no comment, quoted mark or nested element hides
 * where a row ends.
 */
final class PartScan {

    private static final String ROW = "row";
    private static final String TEXT = "si";
    /** A row of the most cells with formats and no text has some 400,000. */
    private static final long MOST_ROW_BYTES = 4L * 1024 * 1024;
    /** Names of elements; and a comment or a CDATA section is known by its first characters. */
    private static final int LONGEST_NAME = 64;

    private enum Place {
        TEXT,
        NAME,
        TAG,
        QUOTE,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final ReadLimits limits;
    private final CellAddressScan addresses = new CellAddressScan();
    private final StringBuilder name = new StringBuilder();
    private Place place = Place.TEXT;
    private byte quote;
    private byte last;
    private byte beforeLast;
    private String open = "";
    private int depth;
    private long rowBytes;
    private long shared;
    private long rows;
    private long position;

    PartScan(ReadLimits limits) {
        this.limits = limits;
    }

    void beginPart() {
        place = Place.TEXT;
        depth = 0;
        position = 0;
        rows = 0;
    }

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            accept(bytes[i]);
        }
    }

    private void accept(byte b) {
        requireOneByteCharacters(b);
        if (depth > 0) {
            count(b);
        }
        var before = place;
        follow(b);
        // What begins a comment does not end it: <!--> is one that goes on.
        boolean begun = place == Place.COMMENT && before != Place.COMMENT;
        beforeLast = begun ? 0 : last;
        last = begun ? 0 : b;
    }

    /** No program writes a sheet as UTF-16, in which a tag would not be seen here. */
    private void requireOneByteCharacters(byte b) {
        if (position == 1) {
            boolean marked = (last == (byte) 0xFF && b == (byte) 0xFE) || (last == (byte) 0xFE && b == (byte) 0xFF);
            if (marked || (last == '<' && b == 0) || (last == 0 && b == '<')) {
                throw RefusedFileException.because(Reason.CORRUPT_WORKBOOK);
            }
        }
        position++;
    }

    private void count(byte b) {
        if (open.equals(ROW)) {
            addresses.accept(b);
            if (++rowBytes > MOST_ROW_BYTES) {
                throw RefusedFileException.because(Reason.ROW_TOO_LONG, rows, limits.rowLength());
            }
        } else {
            shared++;
            if (shared > limits.sharedBytes()) {
                throw RefusedFileException.because(Reason.TOO_MUCH_TEXT, 0, limits.textLength());
            }
        }
    }

    private void follow(byte b) {
        switch (place) {
            case TEXT -> {
                if (b == '<') {
                    place = Place.NAME;
                    name.setLength(0);
                }
            }
            case NAME -> name(b);
            case TAG -> tag(b);
            case QUOTE -> place = b == quote ? Place.TAG : Place.QUOTE;
            case COMMENT -> endAt(b == '>' && last == '-' && beforeLast == '-');
            case CDATA -> endAt(b == '>' && last == ']' && beforeLast == ']');
            case INSTRUCTION -> endAt(b == '>' && last == '?');
        }
    }

    private void endAt(boolean end) {
        if (end) {
            place = Place.TEXT;
        }
    }

    private void name(byte b) {
        boolean first = name.isEmpty();
        if (b == '>' || b <= ' ' || (b == '/' && !first)) {
            place = Place.TAG;
            tag(b);
            return;
        }
        // Some programs write x:row.
        if (b == ':') {
            name.setLength(name.indexOf("/") == 0 ? 1 : 0);
            return;
        }
        if (name.length() < LONGEST_NAME) {
            name.append((char) (b & 0xFF));
        }
        if (b == '?' && first) {
            place = Place.INSTRUCTION;
        } else if (name.toString().equals("!--")) {
            place = Place.COMMENT;
        } else if (name.toString().equals("![CDATA[")) {
            place = Place.CDATA;
        }
    }

    private void tag(byte b) {
        if (b == '"' || b == '\'') {
            quote = b;
            place = Place.QUOTE;
        } else if (b == '>') {
            place = Place.TEXT;
            boolean closed = !name.isEmpty() && name.charAt(0) == '/';
            element(name.substring(closed ? 1 : 0), closed, last == '/');
        }
    }

    private void element(String element, boolean closed, boolean empty) {
        if (depth == 0) {
            if (!closed && !empty && (element.equals(ROW) || element.equals(TEXT))) {
                begin(element);
            }
        } else if (element.equals(open)) {
            depth += closed ? -1 : empty ? 0 : 1;
        }
    }

    private void begin(String element) {
        open = element;
        depth = 1;
        rowBytes = 0;
        rows += element.equals(ROW) ? 1 : 0;
    }
}
