package no.leietileie.register.imports.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import no.leietileie.register.imports.file.RowCounts.Tally;

/**
 * A register file whose layout is known and whose rows can be read, as often as needed, one at a time. The content
 * decides what the file is, never its name.
 */
public final class TableFile {

    private static final int ROWS_SEARCHED_FOR_HEADER = 50;

    private final RawTable.Opener opener;
    private final ReadLimits limits;
    private final FileLayout layout;

    private TableFile(RawTable.Opener opener, ReadLimits limits, FileLayout layout) {
        this.opener = opener;
        this.limits = limits;
        this.layout = layout;
    }

    /**
     * Finds out how the file is built. Reads all of a text file's bytes for its encoding, but only the first rows.
     *
     * @throws IOException when the file cannot be read from the disk; a bad content is a refusal
     */
    public static FileOpening open(Path path, ReadLimits limits, HeaderScore score) throws IOException {
        try {
            requireSize(path, limits);
            var opener = openerFor(path, limits, score);
            try (var table = opener.open()) {
                return new FileOpening.Opened(new TableFile(opener, limits, layoutOf(table, score)));
            }
        } catch (RefusedFileException e) {
            return new FileOpening.Refused(e.refusal());
        }
    }

    public FileLayout layout() {
        return layout;
    }

    /** Hands every physical row of every visible sheet to the consumer, in the order of the file. */
    public ReadOutcome forEachRow(Consumer<SourceRow> consumer) throws IOException {
        var tally = new Tally();
        try (var table = opener.open()) {
            for (var sheet : layout.sheets()) {
                read(table, sheet, consumer, tally);
            }
        } catch (RefusedFileException e) {
            return new ReadOutcome.Refused(e.refusal());
        }
        return new ReadOutcome.Complete(tally.counts());
    }

    private void read(RawTable table, SheetLayout sheet, Consumer<SourceRow> consumer, Tally tally) throws IOException {
        var classifier = new RowClassifier(sheet);
        try (var rows = table.open(sheet.name())) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var kind = classifier.kindOf(row);
                var source = new SourceRow(sheet.name(), row.number(), kind, row.cells(), row.kinds());
                tally.add(kind, source.length());
                requireRoom(tally, row.number());
                consumer.accept(source);
            }
        }
    }

    private void requireRoom(Tally tally, int row) {
        if (tally.of(RowKind.DATA) > limits.dataRows()) {
            throw RefusedFileException.because(Reason.TOO_MANY_ROWS, row, limits.dataRows());
        }
        if (tally.physical() > limits.physicalRows()) {
            throw RefusedFileException.because(Reason.TOO_MANY_ROWS, row, limits.physicalRows());
        }
        if (tally.textLength() > limits.textLength()) {
            throw RefusedFileException.because(Reason.TOO_MUCH_TEXT, row, limits.textLength());
        }
    }

    private static void requireSize(Path path, ReadLimits limits) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw RefusedFileException.because(Reason.EMPTY);
        }
        if (size > limits.bytes()) {
            throw RefusedFileException.because(Reason.TOO_LARGE, 0, limits.bytes());
        }
    }

    private static RawTable.Opener openerFor(Path path, ReadLimits limits, HeaderScore score) throws IOException {
        return switch (FileSignature.formatOf(path)) {
            case WORKBOOK -> {
                WorkbookGuard.check(path, limits);
                yield () -> WorkbookTable.open(path, limits);
            }
            case DELIMITED -> {
                var table = DelimitedTable.detect(path, limits, score);
                yield () -> table;
            }
        };
    }

    private static FileLayout layoutOf(RawTable table, HeaderScore score) throws IOException {
        var sheets = new ArrayList<SheetLayout>();
        var warnings = new ArrayList<LayoutWarning>();
        for (var name : table.sheets()) {
            var sheet = sheetLayout(table, name, score);
            sheets.add(sheet);
            if (!sheet.hasHeader()) {
                warnings.add(new LayoutWarning(LayoutWarning.Kind.SHEET_WITHOUT_HEADER, name, 0));
            }
        }
        if (sheets.stream().noneMatch(SheetLayout::hasHeader)) {
            throw RefusedFileException.because(Reason.NO_HEADER, 0, ROWS_SEARCHED_FOR_HEADER);
        }
        return table.layout(sheets, warnings);
    }

    private static SheetLayout sheetLayout(RawTable table, String name, HeaderScore score) throws IOException {
        var layout = SheetLayout.withoutHeader(name);
        int best = 0;
        try (var rows = table.open(name)) {
            for (var row : rows.first(ROWS_SEARCHED_FOR_HEADER)) {
                int candidate = score.of(row.cells());
                if (candidate > best) {
                    best = candidate;
                    layout = new SheetLayout(name, row.number(), row.cells());
                }
            }
        }
        return layout;
    }
}
