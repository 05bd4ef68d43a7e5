package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
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
    void a_workbook_comes_back_as_a_workbook_with_inert_text_in_every_cell() throws IOException {
        var source = new ByteArrayOutputStream();
        try (var workbook = new Workbook(source, "test", "1.0")) {
            for (var name : List.of("Nord", "Sør")) {
                var sheet = workbook.newWorksheet(name);
                for (int column = 0; column < 4; column++) {
                    sheet.value(1, column, TestTable.HEADER.get(column));
                    sheet.value(2, column, column == 3 ? "=1+1" : "x");
                }
            }
        }

        var written = TestTable.opened(TestTable.file(annotate(TestTable.file(source.toByteArray()), "-1+2")));

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
}
