package no.leietileie.register.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.register.imports.file.LayoutWarning.Kind;

/** A text file: one sheet without a name. */
record DelimitedTable(Path file, TextEncoding encoding, char separator, ReadLimits limits) implements RawTable {

    static final String SHEET = "";

    static DelimitedTable detect(Path file, ReadLimits limits, HeaderScore score) throws IOException {
        var encoding = TextEncoding.of(file);
        return new DelimitedTable(file, encoding, SeparatorDetection.detect(file, encoding, limits, score), limits);
    }

    @Override
    public List<String> sheets() {
        return List.of(SHEET);
    }

    @Override
    public RawRows open(String sheet) throws IOException {
        return new DelimitedRows(encoding.reader(file), separator, limits);
    }

    @Override
    public FileLayout layout(List<SheetLayout> sheets, List<LayoutWarning> warnings) {
        var all = new ArrayList<>(warnings);
        if (encoding.isMixed()) {
            all.add(new LayoutWarning(Kind.MIXED_ENCODING, SHEET, encoding.firstMixedLine()));
        }
        return new FileLayout(FileFormat.DELIMITED, encoding.charset(), separator, sheets, all);
    }

    @Override
    public void close() {}
}
