package no.leietileie.demo.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.demo.ExportColumn;
import no.leietileie.demo.ExportColumn.Kind;
import no.leietileie.demo.RegisterExportRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a cover sheet first, so that an import has to find the sheet with the leases. */
final class WorkbookTable implements Table {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int COVER_WIDTH = 5;
    private static final ExportColumn[] COLUMNS = ExportColumn.values();

    private final Workbook workbook;
    private final Worksheet leases;
    private int row;

    WorkbookTable(OutputStream out) throws IOException {
        workbook = new Workbook(out, "Elvestrand Eiendom", "1.0");
        writeCover(workbook.newWorksheet("Forside"));
        leases = workbook.newWorksheet("Leieforhold");
    }

    private static void writeCover(Worksheet cover) throws IOException {
        cover.value(0, 0, "Elvestrand Eiendom KF - uttrekk fra leieregisteret");
        cover.range(0, 0, 0, COVER_WIDTH).merge();
        cover.value(2, 0, "Leieforholdene står i neste ark.");
        cover.finish();
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            leases.flush();
        }
    }

    private void write(int column, String text) {
        Kind kind = COLUMNS[column].kind();
        if (kind == Kind.AMOUNT && text.matches("\\d+")) {
            leases.value(row, column, Integer.parseInt(text));
        } else if ((kind == Kind.DATE || kind == Kind.END_DATE) && text.matches("\\d\\d\\.\\d\\d\\.(19|20)\\d\\d")) {
            leases.value(row, column, LocalDate.parse(text, RegisterExportRow.DATE));
            leases.style(row, column).format("dd.mm.yyyy").set();
        } else if (!text.isEmpty()) {
            // Not a shared string: the workbook would remember every one of them until it is closed.
            leases.inlineString(row, column, text);
        }
    }

    @Override
    public void close() throws IOException {
        leases.finish();
        workbook.finish();
    }
}
