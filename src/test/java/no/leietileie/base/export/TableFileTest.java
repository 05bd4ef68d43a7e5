package no.leietileie.base.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFileTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1");

    @ParameterizedTest
    @EnumSource
    void a_text_that_could_be_a_formula_is_inert_in_the_heading_and_below(ExportFormat format) throws IOException {
        for (String formula : FORMULAS) {
            assertThat(cells(format, formula))
                    .as(formula)
                    .hasSize(2)
                    .allSatisfy(cell -> assertThat(cell).startsWith("'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_texts_are_written_as_they_are(ExportFormat format) throws IOException {
        for (String text : List.of("Kari = Ola", "+47 912 34 567", "-", "<b>æøå</b>", "'i sitat'")) {
            assertThat(cells(format, text)).containsExactly(text, text);
        }
    }

    @Test
    void numbers_are_no_texts() throws IOException {
        assertThat(new String(file(ExportFormat.CSV, "Tall", -450), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTall\r\n-450\r\n");
    }

    /** The heading, and the one cell below it. */
    private static List<String> cells(ExportFormat format, String text) throws IOException {
        byte[] file = file(format, text, text);
        return switch (format) {
            case XLSX -> inWorkbook(file);
            case CSV -> inText(file);
        };
    }

    private static List<String> inWorkbook(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }

    private static List<String> inText(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVParser.parse(
                text, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            return parser.stream().flatMap(line -> Stream.of(line.values())).toList();
        }
    }

    private static byte[] file(ExportFormat format, String header, Object value) throws IOException {
        var out = new ByteArrayOutputStream();
        List<ExportColumn<Object>> columns = List.of(new ExportColumn<>(header, cell -> cell));
        try (TableFile<Object> file = TableFile.open(format, "Ark", columns, out)) {
            file.write(value);
        }
        return out.toByteArray();
    }
}
