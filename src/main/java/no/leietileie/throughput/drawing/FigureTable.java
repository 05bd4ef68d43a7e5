package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The data of a drawing: what the table below it shows and what its file holds.
 *
 * @param headers the first names the rows
 */
public record FigureTable(List<String> headers, List<Row> rows) {

    public record Row(String name, List<TableCell> cells) {

        static Row of(String name, TableCell... cells) {
            return new Row(name, List.of(cells));
        }

        /** Numbers as numbers where there are any. */
        public Object content(int column) {
            return column == 0 ? name : cells.get(column - 1).content();
        }

        public List<String> texts() {
            List<String> texts = new ArrayList<>(List.of(name));
            cells.forEach(cell -> texts.add(cell.text()));
            return texts;
        }
    }
}
