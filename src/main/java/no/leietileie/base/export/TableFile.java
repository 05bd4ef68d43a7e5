package no.leietileie.base.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows under construction; nothing of it is kept in memory. */
public sealed interface TableFile<R> extends AutoCloseable permits CsvFile, XlsxFile {

    void write(R row) throws IOException;

    @Override
    void close() throws IOException;

    /** @param title of the sheet, where the format has sheets */
    static <R> TableFile<R> open(ExportFormat format, String title, List<ExportColumn<R>> columns, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvFile<>(columns, out);
            case XLSX -> new XlsxFile<>(title, columns, out);
        };
    }
}
