package no.leietileie.register.imports.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.file.AnnotatedFile;
import no.leietileie.register.imports.file.SourceRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The landlord's file with a column of messages, put together from the staged rows. */
@Component
public class ReturnedFile {

    private static final int ROWS_AT_ONCE = 500;

    private final ImportStore imports;
    private final LineStore lines;
    private final FoundRows found;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final TransactionTemplate transaction;

    ReturnedFile(
            ImportStore imports,
            LineStore lines,
            FoundRows found,
            JdbcClient jdbc,
            AccessLog log,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.lines = lines;
        this.found = found;
        this.jdbc = jdbc;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Rows about protected households are left out for whoever may not see them. Reads in chunks, each in a transaction of its
     * own: a slow receiver must not keep a connection of the database.
     */
    public void write(ImportId id, String title, Function<FoundRows.Found, String> text, OutputStream out)
            throws IOException {
        var layout = read(() -> imports.layout(id)).orElseThrow(() -> new IllegalStateException("Not staged yet"));
        var messages = read(() -> messages(id, text));
        var hidden = read(() -> hidden(id));
        int rowsInFile = read(() -> imports.get(id)).counts().dataRows();
        log.exportBegins("import.file", rowsInFile - hidden.size(), "import=" + id.value());
        AnnotatedFile.write(
                layout,
                rows -> forEach(id, hidden, rows),
                title,
                row -> messages.getOrDefault(row.sheet() + "\n" + row.number(), ""),
                out);
    }

    private Map<String, String> messages(ImportId id, Function<FoundRows.Found, String> text) {
        var messages = new HashMap<String, String>();
        found.forEach(id, row -> messages.put(row.sheet() + "\n" + row.row(), text.apply(row)));
        return messages;
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(transaction.execute(_ -> question.get()));
    }

    private void forEach(ImportId id, Set<Integer> hidden, Consumer<SourceRow> rows) {
        int after = 0;
        List<StagedLine> chunk;
        do {
            int last = after;
            chunk = read(() -> lines.nextOfAll(id, last, ROWS_AT_ONCE));
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
        if (!CurrentUser.seesProtected()) {
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
