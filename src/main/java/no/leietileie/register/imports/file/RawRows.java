package no.leietileie.register.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from the first to the last, one at a time. */
interface RawRows extends AutoCloseable {

    /** The next row, or null after the last. */
    @Nullable
    RawRow next() throws IOException;

    @Override
    void close() throws IOException;

    default List<RawRow> first(int count) throws IOException {
        var rows = new ArrayList<RawRow>();
        for (var row = next(); row != null; row = next()) {
            rows.add(row);
            if (rows.size() == count) {
                break;
            }
        }
        return rows;
    }
}
