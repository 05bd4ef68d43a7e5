package no.leietileie.register.imports.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportProgress;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.file.FileRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What there is to be told about imports, with figures of all their rows: {@link SeenImports} has those of a user. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ImportRows {

    private static final String SELECT = """
        SELECT i.*, (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.undo_problem IS NOT NULL)
            AS not_undone,
        (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'HELD'
            AND r.state = 'SKIPPED') AS left_out
        FROM register_import i\
        """;

    private static final String IN_STATES = " WHERE i.state IN (:states)";

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ImportRow> find(ImportId id) {
        return jdbc.sql(SELECT + " WHERE i.id = :id")
                .param("id", id.value())
                .query(ImportRows::row)
                .optional();
    }

    /** Newest first. */
    List<ImportRow> list(int limit, long offset) {
        return jdbc.sql(SELECT + " ORDER BY i.id DESC LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ImportRows::row)
                .list();
    }

    List<ImportRow> listBusy() {
        return jdbc.sql(SELECT + IN_STATES + " ORDER BY i.id")
                .param("states", States.names(ImportState::isBusy))
                .query(ImportRows::row)
                .list();
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM register_import")
                .query(Long.class)
                .single();
    }

    /** Those that wait for somebody's decision, newest first. */
    List<ImportRow> waiting(int limit) {
        return jdbc.sql(SELECT + IN_STATES + " ORDER BY i.id DESC LIMIT :limit")
                .param("states", States.names(ImportState::waits))
                .param("limit", limit)
                .query(ImportRows::row)
                .list();
    }

    long countWaiting() {
        return jdbc.sql("SELECT COUNT(*) FROM register_import i" + IN_STATES)
                .param("states", States.names(ImportState::waits))
                .query(Long.class)
                .single();
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        var state = ImportState.valueOf(row.getString("state"));
        var refusal = row.getString("refusal");
        return new ImportRow(
                new ImportId(row.getLong("id")),
                row.getLong("version"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                ImportSource.valueOf(row.getString("source")),
                state,
                refusal == null ? null : ImportJson.MAPPER.readValue(refusal, FileRefusal.class),
                Objects.requireNonNull(instant(row, "created_at")),
                row.getString("created_by_name"),
                instant(row, "applied_at"),
                row.getString("applied_by_name"),
                instant(row, "undone_at"),
                row.getString("undone_by_name"),
                new ImportCounts(
                        row.getInt("created_rows"),
                        row.getInt("changed_rows"),
                        row.getInt("unchanged_rows"),
                        row.getInt("held_rows"),
                        row.getInt("rejected_rows"),
                        row.getInt("other_rows"),
                        row.getInt("missing_leases")),
                new ImportProgress(state, row.getInt("rows_done"), row.getInt("rows_total")),
                row.getInt("not_undone"),
                row.getInt("left_out"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
