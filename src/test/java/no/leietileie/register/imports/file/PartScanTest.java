package no.leietileie.register.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.leietileie.register.imports.file.FileRefusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartScanTest {

    private static final ReadLimits LIMITS = ReadLimits.standard();
    private static final String FOUR_MEGABYTES = "x".repeat(4 * 1024 * 1024);

    @Test
    void many_rows_of_ordinary_length_may_be_long_together() {
        var row = "<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                .formatted("x".repeat(500_000));

        assertThatCode(() -> scan("<sheetData>" + row.repeat(20) + "</sheetData>" + FOUR_MEGABYTES))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row>%s",
                "<x:row a='1'>%s",
                "<row><!-- </row> -->%s",
                "<row><!-- > -- </row> -->%s",
                "<row><!--></row>-->%s",
                "<row><!---></row>-->%s",
                "<pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp:row>%s",
                "<row><![CDATA[</row>]]>%s",
                "<row><? </row> ?>%s",
                "<row a=\"/>\">%s",
                "<row a='</row>'>%s",
                "<row><row></row>%s",
                "<row><c r='A1'/></rows>%s",
                "<row/><row >%s",
                "<row><c r=\"A1\" t=\"%s\"/></row>"
            })
    void a_row_that_is_too_long_is_found_however_its_end_is_hidden(String part) {
        assertThat(reason(part.formatted(FOUR_MEGABYTES + "x"))).isEqualTo(Reason.ROW_TOO_LONG);
    }

    @Test
    void shared_texts_may_have_the_most_bytes_in_all_parts_together() {
        var part = "<sst><si><t>12345</t></si></sst>";
        long bytes = "<t>12345</t></si>".length();

        assertThat(reason(LIMITS.withSharedBytes(2 * bytes), part, part)).isNull();
        assertThat(reason(LIMITS.withSharedBytes(2 * bytes - 1), part, part)).isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @Test
    void a_cell_beyond_the_last_column_is_found_in_rows_only() {
        assertThat(reason("<row><c r=\"ABCD1\"/></row>")).isEqualTo(Reason.CORRUPT_WORKBOOK);
        assertThat(reason("<drawing r=\"ABCD1\"/><row><c r=\"XFD1\"/></row>")).isNull();
    }

    @Test
    void a_part_in_another_encoding_is_not_looked_through() {
        assertThatThrownBy(() -> scan(LIMITS, "<row></row>".getBytes(UTF_16)))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.CORRUPT_WORKBOOK));
    }

    private static Reason reason(String... parts) {
        return reason(LIMITS, parts);
    }

    private static Reason reason(ReadLimits limits, String... parts) {
        try {
            var bytes = new byte[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                bytes[i] = parts[i].getBytes(UTF_8);
            }
            scan(limits, bytes);
            return null;
        } catch (RefusedFileException refused) {
            return refused.refusal().reason();
        }
    }

    private static void scan(String part) {
        scan(LIMITS, part.getBytes(UTF_8));
    }

    private static void scan(ReadLimits limits, byte[]... parts) {
        var scan = new PartScan(limits);
        for (var part : parts) {
            scan.beginPart();
            scan.accept(part, part.length);
        }
    }
}
