package no.leietileie.register.imports.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what each row of a sheet is for, given its header. */
final class RowClassifier {

    private static final Pattern TOTAL =
            Pattern.compile("(total sum|sum total|totalsum|totalt?|i alt|til sammen|sum|antall)\\b[\\s:=.]*(.*)");
    private static final int COLUMNS_BEFORE_A_LONE_CELL_IS_TEXT = 4;

    private final SheetLayout sheet;
    private final List<String> header;

    RowClassifier(SheetLayout sheet) {
        this.sheet = sheet;
        this.header = comparable(sheet.header());
    }

    RowKind kindOf(RawRow row) {
        if (row.isBlank()) {
            return RowKind.BLANK;
        }
        if (!sheet.hasHeader() || row.number() < sheet.headerRow()) {
            return RowKind.BANNER;
        }
        if (row.number() == sheet.headerRow() || comparable(row.cells()).equals(header)) {
            return RowKind.HEADER;
        }
        if (isTotal(row)) {
            return RowKind.TOTAL;
        }
        return isLoneText(row) ? RowKind.BANNER : RowKind.DATA;
    }

    /** A bare "Sum" or "Totalt" in front is enough; "Antall leieforhold" needs a row that is mostly empty, too. */
    private boolean isTotal(RawRow row) {
        var first =
                row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        var matcher = TOTAL.matcher(first.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && (matcher.group(2).isEmpty() || row.filled() * 2 <= header.size());
    }

    /** Words in the first cell and nothing else in a wide table: a page footer or the title of the next page. */
    private boolean isLoneText(RawRow row) {
        var first = row.cells().getFirst().strip();
        return header.size() >= COLUMNS_BEFORE_A_LONE_CELL_IS_TEXT
                && row.filled() == 1
                && first.contains(" ")
                && first.chars().anyMatch(Character::isLetter);
    }

    private static List<String> comparable(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return cells.subList(0, width).stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
