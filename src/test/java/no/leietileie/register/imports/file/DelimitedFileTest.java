package no.leietileie.register.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.leietileie.register.imports.file.LayoutWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedFileTest {

    private static final String HEADER = "Nr;Navn;Adresse;Leie\r\n";

    @Test
    void a_comma_in_every_amount_does_not_pass_for_the_separator() {
        var file = TestTable.opened(TestTable.file(HEADER + "1;A, B;C, D;8 450,00\r\n2;E, F;G, H;9 000,00\r\n"));

        assertThat(file.layout().separator()).isEqualTo(';');
        assertThat(TestTable.data(file).getFirst().cells()).containsExactly("1", "A, B", "C, D", "8 450,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-8"})
    void norwegian_letters_survive_each_encoding_without_a_mark(String charset) {
        var file = TestTable.opened(
                TestTable.file(HEADER + "1;Bjørg Åsæther;Øvre gate 1;1\r\n", Charset.forName(charset)));

        assertThat(TestTable.data(file).getFirst().cells()).contains("Bjørg Åsæther", "Øvre gate 1");
        assertThat(file.layout().warnings()).isEmpty();
    }

    @Test
    void a_file_of_two_encodings_is_read_line_by_line_with_a_warning() {
        var content = new ByteArrayOutputStream();
        content.writeBytes((HEADER + "1;Bjørg;Å;1\r\n").getBytes(StandardCharsets.UTF_8));
        content.writeBytes("2;Bjørg;Å;1\r\n".getBytes(StandardCharsets.ISO_8859_1));

        var file = TestTable.opened(TestTable.file(content.toByteArray()));

        assertThat(TestTable.data(file)).extracting(row -> row.cell(1)).containsExactly("Bjørg", "Bjørg");
        assertThat(file.layout().warnings()).containsExactly(new LayoutWarning(Kind.MIXED_ENCODING, "", 3));
    }

    @Test
    void a_stray_quotation_mark_is_a_character_of_its_cell() {
        var file = TestTable.opened(
                TestTable.file(HEADER + "1;\"Hagen\" borettslag;12\" rør;1\n2;\"Bygg \"\"A\"\" nord\";x;\"2\"\n"));

        assertThat(TestTable.data(file))
                .extracting(SourceRow::cells)
                .containsExactly(
                        List.of("1", "\"Hagen\" borettslag", "12\" rør", "1"),
                        List.of("2", "Bygg \"A\" nord", "x", "2"));
    }

    @Test
    void a_quoted_cell_may_span_lines_and_the_rows_keep_their_numbers() {
        var file = TestTable.opened(TestTable.file(HEADER + "1;\"A\nB\";x;1\n2;C;x;1\n"));

        assertThat(TestTable.data(file)).extracting(SourceRow::number).containsExactly(2, 3);
        assertThat(TestTable.data(file).getFirst().cell(1)).isEqualTo("A\nB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void each_kind_of_line_end_ends_a_row(String lineEnd) {
        var file =
                TestTable.opened(TestTable.file(HEADER.strip() + lineEnd + "1;A;B;1" + lineEnd + lineEnd + "2;C;D;2"));

        assertThat(TestTable.rows(file))
                .extracting(SourceRow::kind)
                .containsExactly(RowKind.HEADER, RowKind.DATA, RowKind.BLANK, RowKind.DATA);
    }

    @Test
    void the_separator_line_of_excel_is_a_banner() {
        var file = TestTable.opened(TestTable.file("sep=;\r\n" + HEADER + "1;A;B;1\r\n"));

        assertThat(file.layout().mainSheet().headerRow()).isEqualTo(2);
        assertThat(TestTable.rows(file).getFirst().kind()).isEqualTo(RowKind.BANNER);
    }

    @Test
    void a_tenant_whose_name_begins_like_a_total_is_data() {
        var file =
                TestTable.opened(TestTable.file(HEADER + "1;Sum Chan;Gate 1;1\n;Sum Chan;Gate 1;1\n;Sumaya Ali;;\n"));

        assertThat(TestTable.data(file)).hasSize(3);
    }

    @Test
    void a_row_prints_no_cells_for_they_are_personal() {
        var file = TestTable.opened(TestTable.file(HEADER + "1;Kari Nordmann;Gate 1;1\n"));

        assertThat(TestTable.data(file).getFirst().toString())
                .doesNotContain("Nordmann")
                .contains(":2 DATA");
    }

    @Test
    void a_cell_beyond_the_row_is_empty() {
        var file = TestTable.opened(TestTable.file(HEADER + "1;A\n"));

        assertThat(TestTable.data(file).getFirst().cell(3)).isEmpty();
    }

    @Test
    void long_lines_across_what_is_read_at_once_are_not_taken_for_two_encodings() {
        for (var start : List.of("1;", "1;x", "1;xy")) {
            var row = start + ("å".repeat(2_000) + ";").repeat(30);

            var file = TestTable.opened(TestTable.file(HEADER + (row + "\n").repeat(4)));

            assertThat(file.layout().warnings()).isEmpty();
            assertThat(TestTable.data(file))
                    .hasSize(4)
                    .allSatisfy(
                            read -> assertThat(String.join(";", read.cells())).isEqualTo(row));
        }
    }

    @Test
    void the_lines_of_a_mixed_file_are_told_apart_across_the_buffer() {
        var content = new ByteArrayOutputStream();
        content.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 40_000; i++) {
            var charset = i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            content.writeBytes((i + ";Bjørg Åsæther;Øvre gate;1\n").getBytes(charset));
        }

        var file = TestTable.opened(TestTable.file(content.toByteArray()));

        assertThat(TestTable.data(file))
                .hasSize(40_000)
                .allMatch(row -> row.cells().contains("Bjørg Åsæther"));
    }
}
