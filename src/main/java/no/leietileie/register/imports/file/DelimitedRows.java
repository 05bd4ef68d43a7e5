package no.leietileie.register.imports.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Cuts delimited text into rows. Written by hand because a register export needs what general parsers do not give: a
 * quotation mark that was never closed is found near where it stands, with bounded memory, and a stray one inside a cell
 * stays a character of the cell.
 */
final class DelimitedRows implements RawRows {

    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private final ReadLimits limits;
    private final char[] buffer = new char[64 * 1024];
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int length;
    private int row;
    private long line = 1;

    DelimitedRows(Reader reader, char separator, ReadLimits limits) {
        this.reader = reader;
        this.separator = separator;
        this.limits = limits;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (peek() == END) {
            return null;
        }
        row++;
        List<String> cells = new ArrayList<>();
        long start = line;
        var text = cell();
        int length = limits.rowLength(0, text, start);
        cells.add(text);
        while (peek() == separator) {
            at++;
            text = cell();
            length = limits.rowLength(length, text, start);
            cells.add(text);
            if (cells.size() > limits.columns()) {
                throw RefusedFileException.because(Reason.TOO_MANY_COLUMNS, line, limits.columns());
            }
        }
        endLine();
        return new RawRow(row, cells, CellKinds.TEXT);
    }

    private String cell() throws IOException {
        cell.setLength(0);
        if (peek() == '"') {
            quoted();
        } else {
            unquoted();
        }
        return cell.toString();
    }

    private void unquoted() throws IOException {
        for (int c = peek(); c != separator && !isLineEnd(c); c = peek()) {
            append(c, line, false);
        }
    }

    private void quoted() throws IOException {
        long start = line;
        at++;
        while (true) {
            int c = peek();
            if (c == END) {
                throw RefusedFileException.because(Reason.BROKEN_QUOTE, start, 0);
            }
            if (c == '"') {
                at++;
                if (peek() != '"') {
                    break;
                }
            }
            append(c, start, line > start);
            if (c == '\n') {
                line++;
            }
        }
        afterClosingQuote(start);
    }

    /** Text after the closing mark means that the marks did not enclose the cell: they are characters of it. */
    private void afterClosingQuote(long start) throws IOException {
        int enclosed = cell.length();
        unquoted();
        if (cell.substring(enclosed).isBlank()) {
            cell.setLength(enclosed);
            return;
        }
        if (line > start) {
            throw RefusedFileException.because(Reason.BROKEN_QUOTE, start, 0);
        }
        cell.insert(enclosed, '"').insert(0, '"');
    }

    private void append(int c, long start, boolean severalLines) {
        if (cell.length() == limits.cellLength()) {
            throw severalLines
                    ? RefusedFileException.because(Reason.BROKEN_QUOTE, start, 0)
                    : RefusedFileException.because(Reason.CELL_TOO_LONG, start, limits.cellLength());
        }
        cell.append((char) c);
        at++;
    }

    private void endLine() throws IOException {
        if (peek() == '\r') {
            at++;
        }
        if (peek() == '\n') {
            at++;
        }
        line++;
    }

    private static boolean isLineEnd(int c) {
        return c == END || c == '\n' || c == '\r';
    }

    private int peek() throws IOException {
        if (at >= length) {
            length = reader.read(buffer, 0, buffer.length);
            at = 0;
        }
        return length <= 0 ? END : buffer[at];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
