package no.leietileie.base.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.Nok;
import no.leietileie.base.SpreadsheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Cells have types here, so a text is never run as a formula; it still is made inert, for whoever saves the workbook as text
 * and opens that.
 */
final class XlsxFile<R> implements TableFile<R> {

    private static final int FLUSH_EVERY = 500;

    private final List<ExportColumn<R>> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = 1;

    XlsxFile(String title, List<ExportColumn<R>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        workbook = new Workbook(out, "Leie til eie", null);
        sheet = workbook.newWorksheet(title);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, SpreadsheetCell.inert(columns.get(column).header()));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(R row) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            write(column, columns.get(column).value().apply(row));
        }
        if (++next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(next, column, date);
                sheet.style(next, column).format("dd.mm.yyyy").set();
            }
            case Nok amount -> {
                sheet.value(next, column, BigDecimal.valueOf(amount.ore(), 2));
                sheet.style(next, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(next, column, number);
            default -> sheet.value(next, column, SpreadsheetCell.inert(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
