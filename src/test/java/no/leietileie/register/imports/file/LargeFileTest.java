package no.leietileie.register.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A large register: 100,000 rows of 45 columns. The time limits leave room for a slow machine. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargeFileTest {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 45;

    @TempDir
    Path folder;

    @Test
    void the_largest_text_file_is_read_whole() throws IOException {
        var path = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(path, Charset.forName("windows-1252"))) {
            out.write(String.join(";", TestTable.HEADER) + ";k".repeat(COLUMNS - 4) + "\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("K" + row + ";\"Nordmann, Bjørg " + row + "\"" + ";Øvre gate 1 b".repeat(COLUMNS - 2) + "\n");
            }
        }

        assertThat(dataRowsIn(path)).isEqualTo(ROWS);
    }

    @Test
    void the_largest_workbook_is_read_whole() throws IOException {
        var path = folder.resolve("large.xlsx");
        try (var out = Files.newOutputStream(path)) {
            write(out);
        }

        assertThat(dataRowsIn(path)).isEqualTo(ROWS);
    }

    private static void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Leie");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(0, column, column < 4 ? TestTable.HEADER.get(column) : "k" + column);
            }
            for (int row = 1; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    if (column % 2 == 0) {
                        sheet.inlineString(row, column, "Øvre gate " + row);
                    } else {
                        sheet.value(row, column, row * 1.25);
                    }
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static int dataRowsIn(Path path) throws IOException {
        var opening = (FileOpening.Opened) TableFile.open(path, ReadLimits.standard(), TestTable.SCORE);
        var outcome = opening.file().forEachRow(_ -> {});
        return ((ReadOutcome.Complete) outcome).counts().of(RowKind.DATA);
    }
}
