package no.leietileie.register.imports.file;

import java.io.IOException;
import java.util.List;

/** A file cut into sheets, rows and cells, before anybody asks what kind of row each is. */
sealed interface RawTable extends AutoCloseable permits DelimitedTable, WorkbookTable {

    List<String> sheets();

    RawRows open(String sheet) throws IOException;

    /** Opens the same file anew, without the checks and the guesses of the first time. */
    @FunctionalInterface
    interface Opener {
        RawTable open() throws IOException;
    }

    /** The layout of this file, given the layouts found for its sheets. */
    FileLayout layout(List<SheetLayout> sheets, List<LayoutWarning> warnings);

    @Override
    void close() throws IOException;
}
