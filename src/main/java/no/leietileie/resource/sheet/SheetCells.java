package no.leietileie.resource.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The cells of a CSV or XLSX file, row by row. The content decides which it is, never the name. */
final class SheetCells {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ROWS = 10_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetCells() {}

    static List<List<String>> read(byte[] content) throws SheetRefusedException {
        if (content.length > MOST_BYTES) {
            throw new SheetRefusedException(SheetRefusal.TOO_LARGE);
        }
        try {
            return Arrays.equals(Arrays.copyOf(content, ZIP.length), ZIP) ? workbook(content) : text(content);
        } catch (IOException | RuntimeException unreadable) {
            throw new SheetRefusedException(SheetRefusal.UNREADABLE);
        }
    }

    private static List<List<String>> workbook(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS)
                    .map(row -> row.stream().map(SheetCells::text).toList())
                    .toList();
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER
                && format != null
                && cell.asNumber().doubleValue() < 1) {
            return TimeText.ofDayShare(cell.asNumber().doubleValue());
        }
        if (cell.getType() == CellType.NUMBER && format != null) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText().strip();
    }

    private static List<List<String>> text(byte[] content) throws IOException {
        String text = decoded(content);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().limit(MOST_ROWS).map(CSVRecord::toList).toList();
        }
    }

    /** Norwegian spreadsheet programs still write Windows-1252 when nobody tells them otherwise. */
    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
