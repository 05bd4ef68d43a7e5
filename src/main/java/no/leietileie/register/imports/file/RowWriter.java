package no.leietileie.register.imports.file;

import java.io.IOException;
import java.util.List;

sealed interface RowWriter extends AutoCloseable permits DelimitedWriter, WorkbookWriter {

    void write(SourceRow at, List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
