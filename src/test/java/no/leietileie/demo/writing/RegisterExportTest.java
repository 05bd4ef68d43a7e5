package no.leietileie.demo.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.leietileie.demo.ExportColumn;
import no.leietileie.demo.RegisterExportRow;
import no.leietileie.demo.SyntheticMunicipality;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterExportTest {

    private static final SyntheticMunicipality ELVESTRAND =
            new SyntheticMunicipality(1, 1_200, LocalDate.of(2026, 7, 2));
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void a_clean_file_is_a_heading_and_the_cells_of_every_row() throws IOException {
        ExportSummary summary = RegisterExport.write(ELVESTRAND.rows(), file(), Mess.none());

        List<String> lines = Files.readAllLines(file());
        assertThat(summary).isEqualTo(new ExportSummary(1_200, 1_200, 1));
        assertThat(lines.getFirst())
                .startsWith("\ufeffKontraktNr;ObjektNr;Eiendom;")
                .endsWith(";SistEndret");
        assertThat(lines.subList(1, lines.size()))
                .containsExactlyElementsOf(ELVESTRAND
                        .rows()
                        .map(row -> String.join(";", row.cells()))
                        .toList());
    }

    @Test
    void a_messy_file_has_as_many_data_rows_as_it_reports() throws IOException {
        ExportSummary summary = RegisterExport.write(ELVESTRAND.rows(), file(), Mess.typical(3));

        List<String> lines = Files.readAllLines(file(), WINDOWS_1252);
        assertThat(lines.stream().filter(line -> line.matches("1\\d{6};.*"))).hasSize(summary.dataRows());
        assertThat(lines).hasSize(summary.dataRows() + summary.otherLines());
        assertThat(summary.dataRows()).isGreaterThan(summary.leases());
        assertThat(summary.leases()).isEqualTo(1_200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";SPERRET;",
                ";\\d\\.\\dE\\+(10|09);",
                ";\\d{6}-\\d{5};",
                ";\\d{6} \\d{5};",
                ";\\d{10};",
                ";0\\d{5};",
                ";00000000000;",
                ";31\\.12\\.9999;",
                ";\\d{1,2}\\.\\d{1,2}\\.\\d\\d;",
                ";4[3-7]\\d{3};",
                ";\\d{1,2} \\d{3},00;",
                ";\\d{1,2}\\.\\d{3},-;",
                ";\\d{1,2}\u00a0\\d{3};",
                ";Kr ",
                ";(Tyrk|Syrer);",
                ";(TR|SY|SO);",
                ";(tyrkisk|syrisk);",
                ";[^;]+ og [^;]+;",
                ";Hansen, [^;]+;",
                ";99\\d;ELVESTRAND",
                "\nKontraktNr;",
                "\nSum husleie;"
            })
    void a_messy_file_has_every_kind_of_mess(String pattern) throws IOException {
        RegisterExport.write(ELVESTRAND.rows(), file(), Mess.typical(3));

        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file(), WINDOWS_1252));
        assertThat(matcher.find()).isTrue();
    }

    @Test
    void commas_inside_cells_are_quoted_in_a_file_separated_by_commas() throws IOException {
        Mess mess = Mess.typical(3).withSeparator(',').with(Mess.Encoding.ISO_8859_1);

        RegisterExport.write(ELVESTRAND.rows(), file(), mess);

        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .contains("KontraktNr,ObjektNr")
                .containsPattern(",\"Hansen, [^\"]+\",");
    }

    @Test
    void the_same_seed_makes_the_same_mess_and_another_makes_another() throws IOException {
        RegisterExport.write(ELVESTRAND.rows(), file(), Mess.typical(3));
        Path again = folder.resolve("again.csv");
        RegisterExport.write(ELVESTRAND.rows(), again, Mess.typical(3));
        Path other = folder.resolve("other.csv");
        RegisterExport.write(ELVESTRAND.rows(), other, Mess.typical(4));

        assertThat(again).hasSameBinaryContentAs(file());
        assertThat(Files.mismatch(file(), other)).isNotNegative();
    }

    @Test
    void a_workbook_has_the_leases_in_its_second_sheet() throws IOException {
        Path book = folder.resolve("register.xlsx");

        ExportSummary summary = RegisterExport.writeWorkbook(ELVESTRAND.rows(), book, Mess.none());

        try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Forside", "Leieforhold");
            List<Row> rows = workbook.getSheet(1).orElseThrow().read();
            assertThat(rows).hasSize(summary.dataRows() + summary.otherLines());
            assertThat(rows.get(1).getCellText(ExportColumn.CONTRACT.ordinal())).isEqualTo("1000000");
            assertThat(rows.get(1).getCellAsDate(ExportColumn.FROM.ordinal())).isPresent();
        }
    }

    @Test
    void a_hundred_thousand_rows_are_written_while_they_are_made() throws IOException {
        List<Long> sizes = new ArrayList<>();
        Stream<RegisterExportRow> rows = new SyntheticMunicipality(1, 100_000, LocalDate.of(2026, 7, 2)).rows();

        ExportSummary summary = RegisterExport.write(rows.peek(row -> noteSizes(row, sizes)), file(), Mess.none());

        assertThat(summary.dataRows()).isEqualTo(100_000);
        assertThat(sizes).hasSize(10).isSorted().doesNotHaveDuplicates();
        assertThat(sizes.get(5)).isGreaterThan(Files.size(file()) * 45 / 100);
    }

    private void noteSizes(RegisterExportRow row, List<Long> sizes) {
        if (row.get(ExportColumn.CONTRACT).endsWith("0000")) {
            sizes.add(file().toFile().length());
        }
    }

    private Path file() {
        return folder.resolve("register.csv");
    }
}
