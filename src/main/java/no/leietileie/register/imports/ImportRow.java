package no.leietileie.register.imports;

import java.time.Instant;
import no.leietileie.register.imports.file.FileRefusal;
import org.jspecify.annotations.Nullable;

/**
 * An import as lists and its page show it.
 *
 * @param refusal set exactly when the file was refused
 * @param notUndone rows that an undoing left applied
 * @param leftOut held rows that nobody is asked about any more: left out by decision or by a newer file
 */
public record ImportRow(
        ImportId id,
        long version,
        String fileName,
        long fileBytes,
        ImportSource source,
        ImportState state,
        @Nullable FileRefusal refusal,
        Instant createdAt,
        String createdBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        ImportCounts counts,
        ImportProgress progress,
        int notUndone,
        int leftOut) {

    public ImportRow showing(ImportCounts seen, ImportProgress told, int keptRows, int leftOutRows) {
        return new ImportRow(
                id,
                version,
                fileName,
                fileBytes,
                source,
                state,
                refusal,
                createdAt,
                createdBy,
                appliedAt,
                appliedBy,
                undoneAt,
                undoneBy,
                seen,
                told,
                keptRows,
                leftOutRows);
    }

    /** Held rows that need a decision. */
    public int waiting() {
        return counts.held() - leftOut;
    }
}
