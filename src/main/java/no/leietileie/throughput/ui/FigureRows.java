package no.leietileie.throughput.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import no.leietileie.throughput.counting.ListQuestion;
import no.leietileie.throughput.drawing.FigureTable;
import no.leietileie.throughput.drawing.TableCell;

/** The numbers of a figure as a table, with the list behind a number for those who may see it. */
final class FigureRows {

    private FigureRows() {}

    static NativeTable of(FigureTable table, FigureCard.ListAddress lists) {
        NativeTable rows = new NativeTable();
        NativeTableRow headers = new NativeTableRow();
        table.headers().forEach(header -> headers.add(new NativeTableHeaderCell(header)));
        NativeTableHeader head = rows.getHead();
        head.add(headers);
        for (FigureTable.Row row : table.rows()) {
            NativeTableRow line = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(row.name());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            row.cells().forEach(cell -> line.add(cell(cell, lists)));
            rows.getBody().add(line);
        }
        return rows;
    }

    private static NativeTableCell cell(TableCell cell, FigureCard.ListAddress lists) {
        ListQuestion list = cell.list();
        String address = list == null ? null : lists.of(list);
        return address == null
                ? new NativeTableCell(cell.text())
                : new NativeTableCell(new Anchor(address, cell.text()));
    }
}
