package no.leietileie.register.tenants;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rows under construction; nothing of it is kept in memory. */
sealed interface TenantFile extends AutoCloseable permits CsvFile, XlsxFile {

    void write(TenantRow row) throws IOException;

    @Override
    void close() throws IOException;

    static TenantFile open(ExportFormat format, List<ExportColumn> columns, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(columns, out);
            case XLSX -> new XlsxFile(columns, out);
        };
    }
}
