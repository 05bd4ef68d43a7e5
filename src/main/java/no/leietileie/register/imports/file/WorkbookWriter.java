package no.leietileie.register.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.leietileie.base.SpreadsheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes every cell as text that stays text wherever it is saved to, with a bounded number of rows in memory. */
final class WorkbookWriter implements RowWriter {

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int unflushed;

    WorkbookWriter(OutputStream out) {
        workbook = new Workbook(out, "Leie til eie", "1.0");
    }

    @Override
    public void write(SourceRow at, List<String> cells) throws IOException {
        var target = sheetNamed(at.sheet());
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                target.inlineString(at.number() - 1, column, SpreadsheetCell.inert(cells.get(column)));
            }
        }
        if (++unflushed == ROWS_IN_MEMORY) {
            target.flush();
            unflushed = 0;
        }
    }

    private Worksheet sheetNamed(String name) throws IOException {
        if (sheet == null || !sheet.getName().equals(name)) {
            if (sheet != null) {
                sheet.finish();
            }
            sheet = workbook.newWorksheet(name);
            unflushed = 0;
        }
        return sheet;
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            workbook.newWorksheet("-");
        }
        workbook.finish();
    }
}
