package no.leietileie.base.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.leietileie.base.Nok;
import no.leietileie.base.SpreadsheetCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** As a Norwegian spreadsheet program expects it: semicolons, decimal commas, and a mark that says UTF-8. */
final class CsvFile<R> implements TableFile<R> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final List<ExportColumn<R>> columns;
    private final CSVPrinter printer;

    CsvFile(List<ExportColumn<R>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(columns.stream().map(ExportColumn::header).map(SpreadsheetCell::inert));
    }

    @Override
    public void write(R row) throws IOException {
        printer.printRecord(columns.stream().map(column -> text(column.value().apply(row))));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DATE.format(date);
            case Nok amount -> decimal(amount);
            case Number number -> number.toString().replace('.', ',');
            default -> SpreadsheetCell.inert(value.toString());
        };
    }

    private static String decimal(Nok amount) {
        return BigDecimal.valueOf(amount.ore(), 2).toPlainString().replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
