package no.leietileie.register.imports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.SpreadsheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers, dates and truth values as such and everything else as text that stays text wherever it is saved to: a
 * formula comes back as what it came to. A bounded number of rows is in memory.
 */
final class WorkbookWriter implements RowWriter {

    private static final int ROWS_IN_MEMORY = 500;
    /** A spreadsheet program shows longer numbers as 9.1E+10 where nobody says how. */
    private static final int DIGITS_SHOWN = 11;
    /** Before it, spreadsheets count a day that there was not. */
    private static final LocalDate FIRST_SURE_DATE = LocalDate.of(1900, 3, 1);

    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    private final Workbook workbook;
    private final Map<Integer, Integer> longest = new TreeMap<>();
    private @Nullable Worksheet sheet;
    private int unflushed;

    WorkbookWriter(OutputStream out) {
        workbook = new Workbook(out, "Leie til eie", "1.0");
    }

    @Override
    public void write(SourceRow at, List<String> cells) throws IOException {
        var target = sheetNamed(at.sheet());
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (!text.isEmpty()) {
                longest.merge(column, text.length(), Math::max);
                write(target, at.number() - 1, column, text, at.kinds().of(column));
            }
        }
        if (++unflushed == ROWS_IN_MEMORY) {
            setWidths(target);
            target.flush();
            unflushed = 0;
        }
    }

    private static void write(Worksheet target, int row, int column, String text, CellKind kind) {
        switch (kind) {
            case NUMBER -> writeNumber(target, row, column, new BigDecimal(text));
            case DATE -> writeDate(target, row, column, text);
            case TRUTH -> target.value(row, column, Boolean.valueOf(text));
            case TEXT -> target.inlineString(row, column, SpreadsheetCell.inert(text));
        }
    }

    private static void writeNumber(Worksheet target, int row, int column, BigDecimal number) {
        target.value(row, column, number);
        if (number.scale() <= 0 && number.precision() >= DIGITS_SHOWN) {
            target.style(row, column).format("0").set();
        }
    }

    private static void writeDate(Worksheet target, int row, int column, String iso) {
        var time = iso.contains("T")
                ? LocalDateTime.parse(iso)
                : LocalDate.parse(iso).atStartOfDay();
        if (time.toLocalDate().isBefore(FIRST_SURE_DATE)) {
            target.inlineString(row, column, iso);
            return;
        }
        target.value(row, column, time);
        target.style(row, column)
                .format(iso.contains("T") ? "dd.mm.yyyy hh:mm" : "dd.mm.yyyy")
                .set();
    }

    private Worksheet sheetNamed(String name) throws IOException {
        if (sheet == null || !sheet.getName().equals(name)) {
            finishSheet();
            sheet = workbook.newWorksheet(name);
            unflushed = 0;
        }
        return sheet;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            setWidths(sheet);
            sheet.finish();
        }
    }

    /** By what has been written so far, for widths stand before the rows: a date that has no room is shown as ####. */
    private void setWidths(Worksheet target) {
        longest.forEach((column, length) -> target.width(column, Math.clamp(length + 2L, NARROWEST, WIDEST)));
        longest.clear();
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            workbook.newWorksheet("-");
        }
        finishSheet();
        workbook.finish();
    }
}
