package no.leietileie.register.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a file once more with one column added: what was found in each row. The landlord gets back the file he sent,
 * in the format, encoding and separator that his own program reads.
 */
public final class AnnotatedFile {

    private AnnotatedFile() {}

    /** @param title header of the added column; repeated headers get it, too */
    public static ReadOutcome write(TableFile file, String title, RowMessages messages, OutputStream out)
            throws IOException {
        RowMessages titled = row -> row.kind() == RowKind.HEADER ? title : messages.of(row);
        try (var writer = writerFor(file.layout(), rows -> forEachRow(file, rows), titled, out)) {
            return file.forEachRow(row -> write(writer, row, annotated(file.layout(), row, titled.of(row))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes rows that were kept elsewhere, in the layout of the file they came from. */
    public static void write(
            FileLayout layout, Consumer<Consumer<SourceRow>> rows, String title, RowMessages messages, OutputStream out)
            throws IOException {
        RowMessages titled = row -> row.kind() == RowKind.HEADER ? title : messages.of(row);
        try (var writer = writerFor(layout, rows, titled, out)) {
            rows.accept(row -> write(writer, row, annotated(layout, row, titled.of(row))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static RowWriter writerFor(
            FileLayout layout, Consumer<Consumer<SourceRow>> rows, RowMessages messages, OutputStream out)
            throws IOException {
        return switch (layout.format()) {
            case WORKBOOK -> new WorkbookWriter(out);
            case DELIMITED -> DelimitedWriter.open(layout, rows, messages, out);
        };
    }

    private static void forEachRow(TableFile file, Consumer<SourceRow> consumer) {
        try {
            file.forEachRow(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(RowWriter writer, SourceRow row, List<String> cells) {
        try {
            writer.write(row, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message stands under its title, or after the last cell of a row that is longer than the header. */
    private static List<String> annotated(FileLayout layout, SourceRow row, String message) {
        if (message.isEmpty()) {
            return row.cells();
        }
        var cells = new ArrayList<>(row.cells());
        int width = layout.findSheet(row.sheet())
                .map(sheet -> sheet.header().size())
                .orElse(0);
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(message);
        return cells;
    }
}
