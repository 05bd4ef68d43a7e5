package no.leietileie.demo.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.leietileie.demo.RegisterExportRow;

/** Writes rows as the landlord's system would. Rows are written as they come and then forgotten. */
public final class RegisterExport {

    private RegisterExport() {}

    /** Writes a text file with one line for each lease. */
    public static ExportSummary write(Stream<RegisterExportRow> rows, Path file, Mess mess) throws IOException {
        try (CsvTable table = new CsvTable(file, mess)) {
            return write(rows, table, mess);
        }
    }

    /** Writes a workbook: a cover sheet, and a sheet with the leases. The encoding and the separator are not used. */
    public static ExportSummary writeWorkbook(Stream<RegisterExportRow> rows, Path file, Mess mess) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                WorkbookTable table = new WorkbookTable(out)) {
            return write(rows, table, mess);
        }
    }

    private static ExportSummary write(Stream<RegisterExportRow> rows, Table table, Mess mess) throws IOException {
        ExportLines lines = new ExportLines(table, mess);
        lines.start();
        for (RegisterExportRow row : (Iterable<RegisterExportRow>) rows::iterator) {
            lines.add(row);
        }
        return lines.end();
    }
}
