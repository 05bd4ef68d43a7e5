package no.leietileie.register.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows that a sheet holds; a merged area has its text in the top-left cell and nothing in the others. */
final class WorkbookRows implements RawRows {

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final WorkbookCells cells;
    private final ReadLimits limits;

    WorkbookRows(Sheet sheet, boolean date1904, ReadLimits limits) throws IOException {
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.cells = new WorkbookCells(date1904);
        this.limits = limits;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (!WorkbookTable.reading(rows::hasNext)) {
            return null;
        }
        return WorkbookTable.reading(() -> rawRow(rows.next()));
    }

    private RawRow rawRow(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        List<CellKind> kinds = new ArrayList<>(row.getCellCount());
        int length = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            var read = cell == null ? WorkbookCells.Read.NOTHING : cells.read(cell);
            var text = checked(read.text(), row.getRowNum());
            length = limits.rowLength(length, text, row.getRowNum());
            texts.add(text);
            kinds.add(read.kind());
        }
        while (texts.size() > 1 && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        if (texts.size() > limits.columns()) {
            throw RefusedFileException.because(Reason.TOO_MANY_COLUMNS, row.getRowNum(), limits.columns());
        }
        return new RawRow(row.getRowNum(), texts, CellKinds.of(kinds));
    }

    private String checked(String text, int row) {
        if (text.length() > limits.cellLength()) {
            throw RefusedFileException.because(Reason.CELL_TOO_LONG, row, limits.cellLength());
        }
        return text;
    }

    @Override
    public void close() {
        stream.close();
    }
}
