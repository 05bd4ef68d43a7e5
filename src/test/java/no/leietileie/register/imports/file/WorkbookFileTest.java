package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import no.leietileie.register.imports.file.LayoutWarning.Kind;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void numbers_keep_all_their_digits_and_dates_become_iso() {
        var file = TestTable.opened(sheet(sheet -> {
            sheet.value(1, 0, 91_000_000_000L);
            sheet.value(1, 1, 1_019_912_345L);
            sheet.style(1, 1).format("0.00E+00").set();
            sheet.value(1, 2, LocalDate.of(2026, 12, 31));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, 8450.5);
            sheet.value(2, 0, "01019912345");
            sheet.value(2, 1, 0.1 + 0.2);
            sheet.value(2, 2, LocalDate.of(9999, 12, 31));
            sheet.style(2, 2).format("yyyy-mm-dd").set();
            sheet.value(2, 3, true);
        }));

        assertThat(TestTable.data(file))
                .extracting(SourceRow::cells)
                .containsExactly(
                        List.of("91000000000", "1019912345", "2026-12-31", "8450.5"),
                        List.of("01019912345", "0.3", "9999-12-31", "true"));
    }

    @Test
    void a_date_without_a_date_format_stays_a_serial_number() {
        var file = TestTable.opened(sheet(sheet -> sheet.value(1, 0, LocalDate.of(2026, 12, 31))));

        assertThat(TestTable.data(file).getFirst().cell(0)).isEqualTo("46387");
    }

    @Test
    void an_amount_with_kr_or_mnd_in_its_format_is_no_date() {
        var file = TestTable.opened(sheet(sheet -> {
            sheet.value(1, 0, 8450);
            sheet.style(1, 0).format("#,##0 \"kr/md\"").set();
        }));

        assertThat(TestTable.data(file).getFirst().cell(0)).isEqualTo("8450");
    }

    @Test
    void a_formula_gives_the_value_it_had_when_it_was_saved() {
        var content = edited(
                sheetBytes(sheet -> sheet.value(1, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>7</v>", "<f>3+4</f><v>7</v>"));

        assertThat(TestTable.data(TestTable.opened(TestTable.file(content)))
                        .getFirst()
                        .cell(0))
                .isEqualTo("7");
    }

    @Test
    void a_formula_that_came_to_a_text_keeps_it_to_the_letter() {
        var content = edited(
                sheetBytes(sheet -> sheet.value(1, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<c r=\"A2\"[^>]*><v>7</v>", "<c r=\"A2\" t=\"str\"><f>TEXT(301,\"0000\")</f><v>0301</v>"));

        assertThat(TestTable.data(TestTable.opened(TestTable.file(content)))
                        .getFirst()
                        .cell(0))
                .isEqualTo("0301");
    }

    @Test
    void a_merged_area_has_its_text_in_the_first_cell_only() {
        var file = TestTable.opened(workbook(workbook -> {
            var sheet = workbook.newWorksheet("Leie");
            sheet.value(0, 0, "Leieforhold 2026");
            sheet.range(0, 0, 0, 3).merge();
            header(sheet, 1);
            sheet.value(2, 0, "1");
            sheet.value(2, 1, "Kari");
            sheet.range(2, 1, 3, 1).merge();
            sheet.value(3, 0, "2");
        }));

        assertThat(TestTable.rows(file).getFirst().kind()).isEqualTo(RowKind.BANNER);
        assertThat(TestTable.data(file))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("1", "Kari"), List.of("2"));
    }

    @Test
    void every_visible_sheet_is_read_and_the_others_are_told_about() {
        var file = TestTable.opened(workbook(workbook -> {
            workbook.newWorksheet("Forklaring").value(0, 0, "Les meg");
            filled(workbook.newWorksheet("Nord"), 2);
            filled(workbook.newWorksheet("Sør"), 1);
            var hidden = workbook.newWorksheet("Kladd");
            filled(hidden, 5);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        }));

        assertThat(TestTable.data(file)).extracting(SourceRow::sheet).containsExactly("Nord", "Nord", "Sør");
        assertThat(file.layout().mainSheet().name()).isEqualTo("Nord");
        assertThat(file.layout().warnings())
                .extracting(LayoutWarning::kind)
                .containsExactly(Kind.SHEET_WITHOUT_HEADER, Kind.HIDDEN_SHEET);
    }

    @Test
    void a_cell_far_beyond_the_last_column_is_refused() {
        var content = edited(
                sheetBytes(sheet -> sheet.value(1, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("r=\"A2\"", "r=\"ZZZZZZ2\""));

        assertThat(TestTable.reason(content)).isEqualTo(Reason.CORRUPT_WORKBOOK);
    }

    @Test
    void a_sheet_that_is_no_xml_is_corrupt() {
        var content = edited(sheetBytes(sheet -> {}), "xl/worksheets/sheet1.xml", _ -> "<worksheet><sheetData><row r=");

        assertThat(TestTable.reason(content)).isEqualTo(Reason.CORRUPT_WORKBOOK);
    }

    @Test
    void an_entity_in_a_sheet_is_not_expanded() {
        var content = edited(
                sheetBytes(sheet -> sheet.value(1, 0, 7)),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet")
                        .replace("<v>7</v>", "<v>&e;</v>"));

        assertThat(TestTable.reason(content)).isEqualTo(Reason.CORRUPT_WORKBOOK);
    }

    private static void filled(Worksheet sheet, int rows) {
        header(sheet, 0);
        for (int row = 1; row <= rows; row++) {
            sheet.value(row, 0, "K" + row);
            sheet.value(row, 1, "Navn");
        }
    }

    private static void header(Worksheet sheet, int row) {
        for (int column = 0; column < TestTable.HEADER.size(); column++) {
            sheet.value(row, column, TestTable.HEADER.get(column));
        }
    }

    private static Path sheet(Consumer<Worksheet> content) {
        return TestTable.file(sheetBytes(content));
    }

    private static byte[] sheetBytes(Consumer<Worksheet> content) {
        return bytes(workbook -> {
            var sheet = workbook.newWorksheet("Leie");
            header(sheet, 0);
            content.accept(sheet);
        });
    }

    private static Path workbook(Consumer<Workbook> content) {
        return TestTable.file(bytes(content));
    }

    private static byte[] bytes(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(TestTable.file(workbook).toFile());
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.entries())) {
                var text = new String(in.getInputStream(entry).readAllBytes(), UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((entry.getName().equals(part) ? edit.apply(text) : text).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
