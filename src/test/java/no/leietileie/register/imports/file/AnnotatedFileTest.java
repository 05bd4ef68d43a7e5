package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class AnnotatedFileTest {

    private static final String TABLE = "Leieforhold\r\nNr;Navn;Adresse;Leie\r\n1;Bjørg;Gate 1;=1+1\r\n2;Ola\r\n";

    @Test
    void the_same_table_comes_back_with_one_column_of_messages() throws IOException {
        var written = annotate(TestTable.file(TABLE, ISO_8859_1), "mangler fødselsdato");

        assertThat(new String(written, ISO_8859_1))
                .isEqualTo("Leieforhold\r\nNr;Navn;Adresse;Leie;Funn\r\n1;Bjørg;Gate 1;'=1+1;mangler fødselsdato\r\n"
                        + "2;Ola;;;mangler fødselsdato\r\n");
    }

    @Test
    void a_blank_line_stays_blank() throws IOException {
        var written = annotate(TestTable.file(TABLE.replace("Leieforhold\r\n", "Leieforhold\r\n\r\n")), "mangler");

        assertThat(new String(written, UTF_8)).contains("Leieforhold\r\n\r\nNr;");
    }

    @Test
    void a_message_outside_the_encoding_turns_the_file_into_utf_8_with_a_mark() throws IOException {
        var written = annotate(TestTable.file(TABLE, ISO_8859_1), "ukjent: тест");

        assertThat(new String(written, UTF_8)).startsWith("\ufeffLeieforhold").contains("Bjørg", "ukjent: тест");
    }

    @Test
    void a_message_that_could_run_as_a_formula_is_made_inert() throws IOException {
        assertThat(new String(annotate(TestTable.file(TABLE), "=HYPERLINK(1)"), UTF_8))
                .contains(";'=HYPERLINK(1)");
    }

    @Test
    void cells_between_tabs_come_back_between_tabs() throws IOException {
        var file = TestTable.file(TABLE.replace(';', '\t'));

        assertThat(new String(annotate(file, "mangler"), UTF_8)).contains("\r\n2\tOla\t\t\tmangler\r\n");
        assertThat(TestTable.opened(file).layout().ending("register")).isEqualTo(".tsv");
        assertThat(TestTable.opened(file).layout().mimeType()).isEqualTo("text/tab-separated-values");
    }

    @Test
    void the_ending_of_the_name_stays_where_it_fits_the_file() throws IOException {
        var text = TestTable.opened(TestTable.file(TABLE)).layout();
        var workbook =
                TestTable.opened(TestTable.file(workbook(List.of("Nord"), "x"))).layout();

        assertThat(List.of("a.csv", "a.TXT", "a.tab", "a.b.xlsx", "a", ""))
                .extracting(text::ending)
                .containsExactly(".csv", ".TXT", ".tab", ".csv", ".csv", ".csv");
        assertThat(List.of("a.xlsx", "a.csv")).extracting(workbook::ending).containsOnly(".xlsx");
    }

    @Test
    void numbers_dates_and_truth_values_of_a_workbook_come_back_as_such() throws IOException {
        var source = new ByteArrayOutputStream();
        try (var workbook = new Workbook(source, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Nord");
            TestTable.HEADER.forEach(header -> sheet.value(0, TestTable.HEADER.indexOf(header), header));
            sheet.value(1, 0, "0301");
            sheet.value(1, 1, new BigDecimal("-8450.5"));
            sheet.value(1, 2, LocalDate.of(2026, 3, 29));
            sheet.style(1, 2).format("d. mmmm yyyy").set();
            sheet.value(1, 3, true);
            sheet.value(2, 0, new BigDecimal("41818032194"));
            sheet.value(2, 1, LocalDateTime.of(2026, 10, 25, 2, 30));
            sheet.style(2, 1).format("dd.mm.yyyy hh:mm").set();
            sheet.formula(2, 2, "1+1");
            sheet.inlineString(2, 3, "=1+1");
        }

        var rows = rows(annotate(TestTable.file(source.toByteArray()), "mangler"));

        assertThat(rows.get(1))
                .extracting(Cell::getType)
                .containsExactly(CellType.STRING, CellType.NUMBER, CellType.NUMBER, CellType.BOOLEAN, CellType.STRING);
        assertThat(rows.get(1).getCell(0).asString()).isEqualTo("0301");
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("-8450.5");
        assertThat(rows.get(1).getCell(2).asDate()).isEqualTo("2026-03-29T00:00");
        assertThat(rows.get(1).getCell(3).asBoolean()).isTrue();
        assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("41818032194");
        assertThat(rows.get(2).getCell(1).asDate()).isEqualTo("2026-10-25T02:30");
        assertThat(rows.get(2).getCell(3).asString()).isEqualTo("'=1+1");
        assertThat(rows.get(2))
                .filteredOn(Objects::nonNull)
                .extracting(Cell::getFormula)
                .containsOnlyNulls();
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            return read.getFirstSheet().read();
        }
    }

    @Test
    void a_workbook_comes_back_as_a_workbook_with_inert_text_in_every_cell() throws IOException {
        var source = workbook(List.of("Nord", "Sør"), "=1+1");

        var written = TestTable.opened(TestTable.file(annotate(TestTable.file(source), "-1+2")));

        assertThat(TestTable.data(written)).extracting(SourceRow::sheet).containsExactly("Nord", "Sør");
        assertThat(TestTable.data(written)).extracting(SourceRow::number).containsOnly(3);
        assertThat(TestTable.data(written))
                .extracting(SourceRow::cells)
                .containsOnly(List.of("x", "x", "x", "'=1+1", "'-1+2"));
        assertThat(written.layout().mainSheet().header()).endsWith("Leie", "Funn");
    }

    private static byte[] annotate(Path file, String message) throws IOException {
        var out = new ByteArrayOutputStream();
        var outcome = AnnotatedFile.write(
                TestTable.opened(file), "Funn", row -> row.kind() == RowKind.DATA ? message : "", out);
        assertThat(outcome).isInstanceOf(ReadOutcome.Complete.class);
        return out.toByteArray();
    }

    private static byte[] workbook(List<String> sheets, String rent) throws IOException {
        var source = new ByteArrayOutputStream();
        try (var workbook = new Workbook(source, "test", "1.0")) {
            for (var name : sheets) {
                var sheet = workbook.newWorksheet(name);
                for (int column = 0; column < 4; column++) {
                    sheet.value(1, column, TestTable.HEADER.get(column));
                    sheet.value(2, column, column == 3 ? rent : "x");
                }
            }
        }
        return source.toByteArray();
    }
}
