package no.leietileie.register.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.register.imports.file.FileRefusal.Reason;
import no.leietileie.register.imports.file.LayoutWarning.Kind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An {@code .xlsx} workbook that {@link WorkbookGuard} has let through. */
final class WorkbookTable implements RawTable {

    private final ReadableWorkbook workbook;
    private final ReadLimits limits;
    private final Map<String, Sheet> visible = new LinkedHashMap<>();
    private final List<LayoutWarning> hidden = new ArrayList<>();

    private WorkbookTable(ReadableWorkbook workbook, ReadLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
        workbook.getSheets().forEach(this::add);
    }

    static WorkbookTable open(Path file, ReadLimits limits) throws IOException {
        return reading(
                () -> new WorkbookTable(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), limits));
    }

    private void add(Sheet sheet) {
        String name = Objects.requireNonNull(sheet.getName(), "A sheet without a name");
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
            visible.put(name, sheet);
        } else {
            hidden.add(new LayoutWarning(Kind.HIDDEN_SHEET, name, 0));
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(visible.keySet());
    }

    @Override
    public RawRows open(String name) throws IOException {
        var sheet = visible.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("No such sheet");
        }
        return reading(() -> new WorkbookRows(sheet, workbook.isDate1904(), limits));
    }

    @Override
    public FileLayout layout(List<SheetLayout> sheets, List<LayoutWarning> warnings) {
        var all = new ArrayList<>(warnings);
        all.addAll(hidden);
        return new FileLayout(FileFormat.WORKBOOK, null, null, sheets, all);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    interface Step<T> {
        T run() throws IOException;
    }

    /** The library answers a damaged part with whatever exception its parser ran into; all mean the same here. */
    static <T> T reading(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (RefusedFileException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw RefusedFileException.because(Reason.CORRUPT_WORKBOOK);
        }
    }
}
