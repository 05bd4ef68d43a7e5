package no.leietileie.register.imports.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.leietileie.access.AccessLog;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.file.AnnotatedFile;
import no.leietileie.register.imports.file.SourceRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The landlord's file with a column of messages, put together from the staged rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReturnedFile {

    private static final int ROWS_AT_ONCE = 500;

    private final ImportStore imports;
    private final LineStore lines;
    private final FoundRows found;
    private final JdbcClient jdbc;
    private final AccessLog log;

    ReturnedFile(ImportStore imports, LineStore lines, FoundRows found, JdbcClient jdbc, AccessLog log) {
        this.imports = imports;
        this.lines = lines;
        this.found = found;
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Rows about protected households are left out for whoever may not see them. */
    public void write(ImportId id, String title, Function<FoundRows.Found, String> text, OutputStream out)
            throws IOException {
        var layout = imports.layout(id).orElseThrow(() -> new IllegalStateException("Not staged yet"));
        var messages = messages(id, text);
        AnnotatedFile.write(
                layout,
                rows -> forEach(id, rows),
                title,
                row -> messages.getOrDefault(row.sheet() + "\n" + row.number(), ""),
                out);
        log.exported("import.file", imports.get(id).counts().dataRows(), "import=" + id.value());
    }

    private Map<String, String> messages(ImportId id, Function<FoundRows.Found, String> text) {
        var messages = new HashMap<String, String>();
        found.forEach(id, row -> messages.put(row.sheet() + "\n" + row.row(), text.apply(row)));
        return messages;
    }

    private void forEach(ImportId id, Consumer<SourceRow> rows) {
        var hidden = hidden(id);
        int after = 0;
        List<StagedLine> chunk;
        do {
            chunk = lines.nextOfAll(id, after, ROWS_AT_ONCE);
            for (var line : chunk) {
                if (!hidden.contains(line.number())) {
                    rows.accept(line.source());
                }
                after = line.number();
            }
        } while (!chunk.isEmpty());
    }

    private Set<Integer> hidden(ImportId id) {
        var hidden = new HashSet<Integer>();
        if (!SeenRows.all()) {
            jdbc.sql("SELECT row_no FROM import_row r WHERE import_id = :id AND NOT (TRUE" + SeenRows.AND_SEEN + ")")
                    .param("id", id.value())
                    .param("seesProtected", false)
                    .query(row -> {
                        hidden.add(row.getInt(1));
                    });
        }
        return hidden;
    }
}
