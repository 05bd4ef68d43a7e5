package no.leietileie.register.imports.staging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.HeaderSynonyms;
import no.leietileie.register.imports.file.FileLayout;
import no.leietileie.register.imports.file.FileOpening;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.file.HeaderScore;
import no.leietileie.register.imports.file.ReadOutcome;
import no.leietileie.register.imports.file.RowCounts;
import no.leietileie.register.imports.file.RowKind;
import no.leietileie.register.imports.file.SourceRow;
import no.leietileie.register.imports.file.TableFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the rows out of a file and into the database, where they are safe from the disk and encrypted. */
@Component
public class Staging {

    private static final int ROWS_AT_ONCE = 500;
    /** Of 500 ordinary rows; rows of long texts go to the database a few at a time. */
    private static final int CHARACTERS_AT_ONCE = 1_000_000;

    private final UploadFolder uploads;
    private final ImportStore imports;
    private final LineStore lines;
    private final SavedMappings mappings;
    private final TransactionTemplate transaction;

    Staging(
            UploadFolder uploads,
            ImportStore imports,
            LineStore lines,
            SavedMappings mappings,
            TransactionTemplate transaction) {
        this.uploads = uploads;
        this.imports = imports;
        this.lines = lines;
        this.mappings = mappings;
        this.transaction = transaction;
    }

    /**
     * Stages all rows anew: whatever a broken attempt left is deleted first.
     *
     * @return why the file cannot be used; then none of its rows is staged. Nor is any when somebody has discarded the
     *     import meanwhile
     */
    public Optional<FileRefusal> stage(ImportId id) throws IOException {
        deleteRows(id);
        var opening = open(id, HeaderSynonyms::score);
        if (opening instanceof FileOpening.Refused(var refusal) && refusal.reason() == FileRefusal.Reason.NO_HEADER) {
            // A person may know what names mean that the product does not.
            opening = open(id, HeaderScore::words);
        }
        return switch (opening) {
            case FileOpening.Refused(var refusal) -> Optional.of(refusal);
            case FileOpening.Opened(var file) -> stage(id, file);
        };
    }

    private FileOpening open(ImportId id, HeaderScore score) throws IOException {
        return TableFile.open(uploads.file(id), uploads.limits(), score);
    }

    private Optional<FileRefusal> stage(ImportId id, TableFile file) throws IOException {
        var buffer = new RowBuffer(id);
        try {
            return switch (file.forEachRow(buffer)) {
                case ReadOutcome.Refused(var refusal) -> {
                    deleteRows(id);
                    yield Optional.of(refusal);
                }
                case ReadOutcome.Complete(var counts) -> {
                    buffer.flush();
                    ifReading(id, () -> staged(id, file.layout(), counts));
                    yield Optional.empty();
                }
            };
        } catch (DiscardedException meanwhile) {
            return Optional.empty();
        }
    }

    private void staged(ImportId id, FileLayout layout, RowCounts counts) {
        int dataRows = counts.of(RowKind.DATA);
        imports.staged(id, layout, dataRows, counts.physical() - dataRows);
        map(id, layout.mainSheet().header());
    }

    /** Whoever discards an import has its rows deleted, and none may come after that. */
    private void ifReading(ImportId id, Runnable work) {
        transaction.executeWithoutResult(_ -> {
            if (imports.lock(id) != ImportState.READING) {
                throw new DiscardedException();
            }
            work.run();
        });
    }

    private static final class DiscardedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DiscardedException() {
            super(null, null, false, false);
        }
    }

    private void map(ImportId id, List<String> header) {
        var saved = mappings.findFor(header);
        imports.map(
                id,
                saved.map(SavedMappings.Saved::mapping).orElseGet(() -> ColumnMapping.of(header)),
                saved.map(SavedMappings.Saved::name).orElse(null));
    }

    private void deleteRows(ImportId id) {
        transaction.executeWithoutResult(_ -> lines.deleteAll(id));
    }

    private final class RowBuffer implements Consumer<SourceRow> {

        private final ImportId id;
        private final List<SourceRow> rows = new ArrayList<>(ROWS_AT_ONCE);
        private int staged;
        private int characters;

        RowBuffer(ImportId id) {
            this.id = id;
        }

        @Override
        public void accept(SourceRow row) {
            rows.add(row);
            characters += row.length();
            if (rows.size() == ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!rows.isEmpty()) {
                ifReading(id, () -> {
                    lines.stage(id, staged + 1, rows);
                    imports.progress(id, staged + rows.size());
                });
                staged += rows.size();
                rows.clear();
                characters = 0;
            }
        }
    }
}
