package no.leietileie.throughput.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.base.export.TableFile;
import no.leietileie.throughput.drawing.FigureTable;

/** The numbers of a chart as a workbook. They are few, and hidden ones are hidden here too. */
final class FigureFile {

    private FigureFile() {}

    static byte[] write(String title, FigureTable table) throws IOException {
        List<ExportColumn<FigureTable.Row>> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            int column = i;
            columns.add(new ExportColumn<>(table.headers().get(i), row -> row.content(column)));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (TableFile<FigureTable.Row> file = TableFile.open(ExportFormat.XLSX, title, columns, content)) {
            for (FigureTable.Row row : table.rows()) {
                file.write(row);
            }
        }
        return content.toByteArray();
    }
}
