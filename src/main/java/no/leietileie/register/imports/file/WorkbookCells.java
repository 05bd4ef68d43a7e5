package no.leietileie.register.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a workbook cell as its owner meant it: a date where the format says date (ISO), all digits of a number
 * where the sheet shows {@code 9.1E+10}, and of a formula the value it had when the file was saved.
 */
final class WorkbookCells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+([eE][+-]?\\d{1,3})?");
    private static final Pattern NOT_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final int LARGEST_EXPONENT = 20;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int OFFSET_1904 = 1_462;
    /** A spreadsheet holds fifteen digits; the rest is noise of binary fractions. */
    private static final MathContext SHEET_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final boolean date1904;

    WorkbookCells(boolean date1904) {
        this.date1904 = date1904;
    }

    /** A text and what the workbook says that it is. */
    record Read(String text, CellKind kind) {

        static final Read NOTHING = text("");

        static Read text(String text) {
            return new Read(text, CellKind.TEXT);
        }
    }

    Read read(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return Read.text(cell.getText());
        }
        var raw = cell.getRawValue();
        if (raw == null) {
            return Read.text(cell.getType() == CellType.FORMULA && cell.getValue() != null ? cell.getText() : "");
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return new Read(raw.equals("1") ? "true" : "false", CellKind.TRUTH);
        }
        // The text that a formula came to is no number, however it looks: 0301 is a postal code.
        return cell.getValue() instanceof String || !NUMBER.matcher(raw).matches()
                ? Read.text(raw)
                : number(cell, new BigDecimal(raw));
    }

    private Read number(Cell cell, BigDecimal number) {
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            var date = dateText(number);
            if (date.isPresent()) {
                return new Read(date.get(), CellKind.DATE);
            }
        }
        var exact = number.round(SHEET_DIGITS).stripTrailingZeros();
        return new Read(
                Math.abs(exact.scale()) > LARGEST_EXPONENT ? exact.toString() : exact.toPlainString(), CellKind.NUMBER);
    }

    private Optional<String> dateText(BigDecimal number) {
        var serial = date1904 ? number.add(BigDecimal.valueOf(OFFSET_1904)) : number;
        if (serial.signum() <= 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL + 1)) >= 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        // Lotus 1-2-3 took 1900 for a leap year and every spreadsheet has kept the day since.
        var date = LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1L : days);
        var seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = date.atStartOfDay().plusSeconds(seconds);
        return Optional.of(seconds == 0 ? date.toString() : time.toString());
    }

    @SuppressWarnings("NullAway") // the library is not annotated: either part may be missing
    private static boolean isDate(Integer id, String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        var placeholders = NOT_PLACEHOLDERS.matcher(format).replaceAll("");
        return placeholders.matches("(?i).*[dy].*") && !placeholders.contains("#");
    }
}
