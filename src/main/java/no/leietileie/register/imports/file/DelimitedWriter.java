package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.leietileie.base.SpreadsheetCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes delimited text without closing the stream that it was given. */
record DelimitedWriter(CSVPrinter printer) implements RowWriter {

    static DelimitedWriter open(
            FileLayout layout, Consumer<Consumer<SourceRow>> rows, RowMessages messages, OutputStream out)
            throws IOException {
        var charset = charsetFor(layout, rows, messages);
        var writer = new BufferedWriter(new OutputStreamWriter(out, charset));
        if (!charset.equals(TextEncoding.WINDOWS_1252)) {
            writer.write('\ufeff');
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(requireNonNull(layout.separator()))
                .get();
        return new DelimitedWriter(new CSVPrinter(writer, format));
    }

    @Override
    public void write(SourceRow at, List<String> cells) throws IOException {
        if (cells.stream().allMatch(String::isEmpty) && cells.size() == 1) {
            // The library would write a cell in quotation marks.
            printer.println();
            return;
        }
        printer.printRecord(cells.stream().map(SpreadsheetCell::inert));
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }

    /** The charset of the file, or UTF-8 when a row or its message has a character outside of it. */
    private static Charset charsetFor(FileLayout layout, Consumer<Consumer<SourceRow>> rows, RowMessages messages) {
        var charset = requireNonNull(layout.charset());
        var encoder = charset.newEncoder();
        var fits = new AtomicBoolean(true);
        rows.accept(row -> {
            if (fits.get()) {
                fits.set(encoder.canEncode(messages.of(row))
                        && row.cells().stream().allMatch(encoder::canEncode));
            }
        });
        return fits.get() ? charset : UTF_8;
    }
}
