package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static final String HEADER = "Nr;Navn;Adresse;Leie\n";
    private static final ReadLimits LIMITS = ReadLimits.standard();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\r\n", "\ufeff"})
    void a_file_of_nothing_is_empty(String content) {
        assertThat(TestTable.reason(content.getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a0000000d49484452",
                "ffd8ffe000104a464946",
                "255044462d312e37",
                "1f8b0800",
                "3c21444f43545950452068746d6c3e",
                "efbbbf3c68746d6c3e",
                "4e723b4e61766e0a00010203"
            })
    void an_image_a_pdf_or_a_web_page_named_csv_is_not_a_table(String hex) {
        assertThat(TestTable.reason(HexFormat.of().parseHex(hex))).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void control_characters_up_to_one_percent_are_text_and_more_are_not() {
        var ninetyNine = HEADER + "1;" + "a".repeat(75) + "\u0001";
        assertThat(ninetyNine).hasSize(99);

        assertThat(TestTable.reason((ninetyNine + "b").getBytes(UTF_8))).isNull();
        assertThat(TestTable.reason(ninetyNine.getBytes(UTF_8))).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void an_old_workbook_is_told_from_an_encrypted_one() {
        var container = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
        var encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(container);
        encrypted.writeBytes("EncryptedPackage".getBytes(UTF_16LE));

        assertThat(TestTable.reason(container)).isEqualTo(Reason.OLD_WORKBOOK);
        assertThat(TestTable.reason(encrypted.toByteArray())).isEqualTo(Reason.ENCRYPTED_WORKBOOK);
    }

    @Test
    void a_cut_off_archive_and_an_archive_without_a_workbook_are_corrupt() throws IOException {
        assertThat(TestTable.reason(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Reason.CORRUPT_WORKBOOK);
        assertThat(TestTable.reason(zip("readme.txt", 10))).isEqualTo(Reason.CORRUPT_WORKBOOK);
        assertThat(TestTable.reason(zip("xl/workbook.xml", 10))).isEqualTo(Reason.CORRUPT_WORKBOOK);
    }

    @Test
    void a_sheet_without_a_name_is_corrupt() throws IOException {
        var content = new ByteArrayOutputStream();
        var file = Files.write(folder.resolve("leie.xlsx"), workbook());
        try (var from = new ZipFile(file.toFile());
                var to = new ZipOutputStream(content)) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var part = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                to.write(part.replace("name=\"Leie\"", "").getBytes(UTF_8));
            }
        }

        assertThat(TestTable.reason(workbook())).isNull();
        assertThat(TestTable.reason(content.toByteArray())).isEqualTo(Reason.CORRUPT_WORKBOOK);
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Leie");
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, TestTable.HEADER.get(column));
                sheet.value(1, column, column * 1.5);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_zip_bomb_is_refused_before_anything_reads_it() throws IOException {
        assertThat(TestTable.reason(zip("xl/workbook.xml", 60 * 1024 * 1024))).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void a_workbook_may_unpack_to_the_limit_and_not_to_one_byte_more() throws IOException {
        var file = TestTable.file(zip("xl/workbook.xml", 1000));

        assertThat(TestTable.refusal(file, LIMITS.withUnpackedBytes(1000)).reason())
                .isEqualTo(Reason.CORRUPT_WORKBOOK);
        assertThat(TestTable.refusal(file, LIMITS.withUnpackedBytes(999)).reason())
                .isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void a_file_may_have_the_most_bytes_and_not_one_more() {
        var content = HEADER + "1;A;B;1\n";
        var file = TestTable.file(content);

        assertThat(TestTable.refusal(file, LIMITS.withBytes(content.length()))).isNull();
        assertThat(TestTable.refusal(file, LIMITS.withBytes(content.length() - 1)))
                .isEqualTo(new FileRefusal(Reason.TOO_LARGE, 0, content.length() - 1));
    }

    @Test
    void exactly_the_most_data_rows_are_read_and_one_more_is_refused_where_it_stands() {
        var file = TestTable.file(HEADER + "1;A;B;1\n2;A;B;1\n\nSum;;;2\n");

        assertThat(TestTable.refusal(file, LIMITS.withDataRows(2))).isNull();
        assertThat(TestTable.refusal(file, LIMITS.withDataRows(1)))
                .isEqualTo(new FileRefusal(Reason.TOO_MANY_ROWS, 3, 1));
    }

    @Test
    void four_hundred_thousand_rows_stop_at_the_first_row_too_many() throws IOException {
        var path = folder.resolve("many.csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write(HEADER);
            for (int i = 0; i < 400_000; i++) {
                out.write(i + ";Navn;Gate;8 450,00\n");
            }
        }
        var rows = new ArrayList<SourceRow>();

        var outcome = TestTable.read(TestTable.opened(path), rows);

        assertThat(outcome).isEqualTo(new ReadOutcome.Refused(new FileRefusal(Reason.TOO_MANY_ROWS, 110_002, 110_000)));
        assertThat(rows).hasSize(110_001);
    }

    @Test
    void a_cell_holds_what_a_spreadsheet_cell_holds_and_not_one_character_more() {
        assertThat(TestTable.reason(withCell("x".repeat(32_767)))).isNull();
        assertThat(TestTable.reason(withCell("x".repeat(32_768)))).isEqualTo(Reason.CELL_TOO_LONG);
        assertThat(TestTable.reason(withCell('"' + "x".repeat(32_768) + '"'))).isEqualTo(Reason.CELL_TOO_LONG);
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused_with_its_line() {
        var file = TestTable.file(withCell("x".repeat(10 * 1024 * 1024)));

        assertThat(TestTable.refusal(file, LIMITS)).isEqualTo(new FileRefusal(Reason.CELL_TOO_LONG, 2, 32_767));
    }

    @Test
    void a_row_holds_65_000_characters_and_not_one_more() {
        var most = "x".repeat(32_767) + ";" + "x".repeat(32_230);

        assertThat(TestTable.reason(withCell(most))).isNull();
        assertThat(TestTable.refusal(TestTable.file(withCell(most + "x")), LIMITS))
                .isEqualTo(new FileRefusal(Reason.ROW_TOO_LONG, 2, 65_000));
    }

    @Test
    void all_rows_together_may_have_the_most_text_and_not_one_character_more() {
        var file = TestTable.file(HEADER + "1;A;B;1\n2;A;B;1\n");
        long length = HEADER.replace(";", "").length() - 1 + 8;

        assertThat(TestTable.refusal(file, LIMITS.withTextLength(length))).isNull();
        assertThat(TestTable.refusal(file, LIMITS.withTextLength(length - 1)))
                .isEqualTo(new FileRefusal(Reason.TOO_MUCH_TEXT, 3, length - 1));
    }

    @Test
    void five_hundred_columns_are_read_and_one_more_is_refused() {
        assertThat(TestTable.reason((HEADER + ";".repeat(499)).getBytes(UTF_8))).isNull();
        assertThat(TestTable.reason((HEADER + ";".repeat(500)).getBytes(UTF_8))).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void a_quote_that_is_never_closed_is_reported_where_it_started() {
        var file = TestTable.file(HEADER + "1;A;B;1\n2;\"A;B;1\n3;A;B;1\n");

        assertThat(TestTable.refusal(file, LIMITS)).isEqualTo(new FileRefusal(Reason.BROKEN_QUOTE, 3, 0));
    }

    @Test
    void a_quote_that_swallows_rows_until_the_next_quote_is_reported_where_it_started() {
        var file = TestTable.file(HEADER + "1;A;B;1\n2;\"A;B;1\n3;A;B \"nord\";1\n");

        assertThat(TestTable.refusal(file, LIMITS)).isEqualTo(new FileRefusal(Reason.BROKEN_QUOTE, 3, 0));
    }

    @Test
    void a_broken_quote_does_not_swallow_a_large_file() {
        var file = TestTable.file(HEADER + "1;\"A;B;1\n" + "2;A;B;1\n".repeat(500_000));

        assertThat(TestTable.refusal(file, LIMITS)).isEqualTo(new FileRefusal(Reason.BROKEN_QUOTE, 2, 0));
    }

    @Test
    void a_table_about_something_else_has_no_header() {
        assertThat(TestTable.reason("Dato;Vare;Pris\n1.1.2026;Melk;20\n".getBytes(UTF_8)))
                .isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void every_reason_has_a_message_key_of_its_own() {
        assertThat(Reason.BROKEN_QUOTE.messageKey()).isEqualTo("register.import.refusal.broken-quote");
        assertThat(Reason.values()).extracting(Reason::messageKey).doesNotHaveDuplicates();
    }

    private static byte[] withCell(String cell) {
        return (HEADER + "1;" + cell + ";B;1\n").getBytes(UTF_8);
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }
}
