package no.leietileie.register.imports.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.file.AnnotatedFile;
import no.leietileie.register.imports.file.SourceRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The landlord's file with a column of messages, put together from the staged rows. */
@Component
public class ReturnedFile {

    private static final int ROWS_AT_ONCE = 500;

    private final ImportStore imports;
    private final LineStore lines;
    private final LinePages pages;
    private final FoundRows found;
    private final AccessLog log;
    private final TransactionTemplate transaction;

    ReturnedFile(
            ImportStore imports,
            LineStore lines,
            LinePages pages,
            FoundRows found,
            AccessLog log,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.lines = lines;
        this.pages = pages;
        this.found = found;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Rows about protected households are left out for whoever may not see them, also where the household is protected
     * only while the file is on its way. Reads in chunks, each in a transaction of its own: a slow receiver must not keep a
     * connection of the database.
     */
    public void write(ImportId id, String title, Function<FoundRows.Found, String> text, OutputStream out)
            throws IOException {
        var layout = read(() -> imports.layout(id)).orElseThrow(() -> new IllegalStateException("Not staged yet"));
        var messages = read(() -> messages(id, text));
        long seen = read(() -> pages.count(id, LineFilter.ALL));
        log.exportBegins("import.file", seen, "import=" + id.value());
        AnnotatedFile.write(
                layout,
                rows -> forEach(id, rows),
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

    private void forEach(ImportId id, Consumer<SourceRow> rows) {
        int after = 0;
        List<StagedLine> chunk;
        do {
            int last = after;
            chunk = read(() -> next(id, last));
            for (var line : chunk) {
                rows.accept(line.source());
                after = line.number();
            }
        } while (!chunk.isEmpty());
    }

    private List<StagedLine> next(ImportId id, int after) {
        return CurrentUser.seesProtected()
                ? lines.nextOfAll(id, after, ROWS_AT_ONCE)
                : lines.nextOpen(id, after, ROWS_AT_ONCE);
    }
}
