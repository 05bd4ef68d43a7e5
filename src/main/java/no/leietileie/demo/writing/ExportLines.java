package no.leietileie.demo.writing;

import java.io.IOException;
import java.util.List;
import no.leietileie.demo.Dice;
import no.leietileie.demo.ExportColumn;
import no.leietileie.demo.RegisterExportRow;

/** Decides which lines an export has: the heading, the leases, and in an untidy one much that is no lease. */
final class ExportLines {

    private static final int LEASES_PER_PAGE = 250;

    private final Table table;
    private final Mess mess;
    private final MessyCells cells;
    private int leases;
    private int dataRows;
    private int otherLines;
    private long rent;

    ExportLines(Table table, Mess mess) {
        this.table = table;
        this.mess = mess;
        this.cells = new MessyCells(mess);
    }

    void start() throws IOException {
        if (mess.untidyRows()) {
            other(List.of("Elvestrand Eiendom KF"));
            other(List.of("Leieforhold, alle eiendommer", "", "", "Side 1"));
        }
        other(ExportColumn.headings());
    }

    void add(RegisterExportRow row) throws IOException {
        Dice dice = Dice.of(mess.seed(), Dice.Topic.MESS, leases);
        if (mess.untidyRows() && leases > 0 && leases % LEASES_PER_PAGE == 0) {
            other(ExportColumn.headings());
        }
        leases++;
        rent += Long.parseLong(row.get(ExportColumn.RENT));
        data(row, dice);
        if (dice.percent(mess.rows())) {
            data(row, dice);
        }
    }

    ExportSummary end() throws IOException {
        if (mess.untidyRows()) {
            other(List.of("Sum husleie", "", "", Long.toString(rent)));
            other(List.of("Antall leieforhold", "", "", Integer.toString(leases)));
        }
        return new ExportSummary(leases, dataRows, otherLines);
    }

    private void data(RegisterExportRow row, Dice dice) throws IOException {
        table.line(cells.of(row, dice));
        dataRows++;
    }

    private void other(List<String> line) throws IOException {
        table.line(line);
        otherLines++;
    }
}
