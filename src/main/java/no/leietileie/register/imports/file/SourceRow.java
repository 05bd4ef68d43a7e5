package no.leietileie.register.imports.file;

import java.util.List;

/**
 * One physical row of a file.
 *
 * @param number counted from 1 within the sheet, as a spreadsheet program shows it; in a text file a quoted cell may
 *     span lines and still belongs to one row
 */
public record SourceRow(String sheet, int number, RowKind kind, List<String> cells, CellKinds kinds) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** A row of a text file. */
    public SourceRow(String sheet, int number, RowKind kind, List<String> cells) {
        this(sheet, number, kind, cells, CellKinds.TEXT);
    }

    /** The text of a cell; empty where the row is shorter than the header. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** In characters. */
    public int length() {
        return cells.stream().mapToInt(String::length).sum();
    }

    /** Leaves the cells out, for they hold personal data. */
    @Override
    public String toString() {
        return "SourceRow[%s:%d %s, %d cells]".formatted(sheet, number, kind, cells.size());
    }
}
