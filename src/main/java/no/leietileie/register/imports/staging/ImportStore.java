package no.leietileie.register.imports.staging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.file.FileLayout;
import no.leietileie.register.imports.file.FileRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The imports themselves, and their way from state to state. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportStore {

    private final ImportRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStore(ImportRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ImportId create(String fileName, ImportSource source) {
        long id = jdbc.sql("SELECT NEXT VALUE FOR register_import_seq")
                .query(Long.class)
                .single();
        var user = user();
        jdbc.sql("""
            INSERT INTO register_import (id, version, file_name, file_bytes, source, state, created_at, created_by,
                created_by_name, asked_by)
            VALUES (:id, 0, :name, 0, :source, 'RECEIVED', :at, :by, :byName, :by)
            """)
                .param("id", id)
                .param("name", fileName.length() > 255 ? fileName.substring(0, 255) : fileName)
                .param("source", source.name())
                .param("at", now())
                .param("by", user.id().value())
                .param("byName", user.displayName())
                .update();
        return new ImportId(id);
    }

    public void received(ImportId id, long bytes) {
        jdbc.sql("UPDATE register_import SET file_bytes = :bytes WHERE id = :id")
                .param("bytes", bytes)
                .param("id", id.value())
                .update();
    }

    /** Imports begun before then whose file has not arrived: its size is noted, and its job queued, once it has. */
    List<ImportId> withoutFileBefore(Instant limit) {
        return jdbc.sql("""
            SELECT id FROM register_import
            WHERE state = 'RECEIVED' AND file_bytes = 0 AND created_at < :limit
            """)
                .param("limit", utc(limit))
                .query((row, _) -> new ImportId(row.getLong(1)))
                .list();
    }

    public ImportRow get(ImportId id) {
        return rows.find(id).orElseThrow(() -> new IllegalArgumentException("No import " + id.value()));
    }

    /** Whoever pressed the button last; the job works in her name. */
    public UserId askedBy(ImportId id) {
        return new UserId(jdbc.sql("SELECT COALESCE(asked_by, 0) FROM register_import WHERE id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single());
    }

    /** The current user wants the job that is queued next; it is tried as often as any. */
    public void ask(ImportId id) {
        jdbc.sql("UPDATE register_import SET asked_by = :by, attempts = 0 WHERE id = :id")
                .param("by", user().id().value())
                .param("id", id.value())
                .update();
    }

    /** Locks the import until the end of the transaction. */
    public ImportState lock(ImportId id) {
        return jdbc.sql("SELECT state FROM register_import WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, _) -> ImportState.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No import " + id.value()));
    }

    /** @throws IllegalStateException when the import is not where this may follow */
    public void move(ImportId id, ImportState next) {
        var state = lock(id);
        if (!state.canBecome(next)) {
            throw new IllegalStateException("Import %d is %s and cannot become %s".formatted(id.value(), state, next));
        }
        jdbc.sql("UPDATE register_import SET state = :state, version = version + 1 WHERE id = :id")
                .param("state", next.name())
                .param("id", id.value())
                .update();
    }

    public void refuse(ImportId id, FileRefusal refusal) {
        move(id, ImportState.REFUSED);
        set(id, "refusal", ImportJson.MAPPER.writeValueAsString(refusal));
    }

    /** Returns how many times a job has been begun since the import last came further, this time too. */
    public int begun(ImportId id) {
        jdbc.sql("UPDATE register_import SET attempts = attempts + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
        return jdbc.sql("SELECT attempts FROM register_import WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What the job has done now need not be done again, whatever ends it. */
    public void cameFurther(ImportId id) {
        jdbc.sql("UPDATE register_import SET attempts = 0 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    public boolean isStaged(ImportId id) {
        return jdbc.sql("SELECT staged FROM register_import WHERE id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    public void staged(ImportId id, FileLayout layout, int dataRows, int otherRows) {
        set(id, "layout", ImportJson.layout(layout));
        // What was counted while reading were all lines; from here on it is data rows.
        jdbc.sql("""
            UPDATE register_import SET staged = TRUE, rows_done = 0, rows_total = :rows, other_rows = :other
            WHERE id = :id\
            """)
                .param("rows", dataRows)
                .param("other", otherRows)
                .param("id", id.value())
                .update();
    }

    public Optional<FileLayout> layout(ImportId id) {
        return text(id, "layout").map(ImportJson::layout);
    }

    public void map(ImportId id, ColumnMapping mapping, @Nullable String name) {
        set(id, "mapping", ImportJson.mapping(mapping, name));
    }

    public Optional<ColumnMapping> mapping(ImportId id) {
        return text(id, "mapping").map(ImportJson::mapping).map(ImportJson.NamedColumns::mapping);
    }

    /** Empty until the rows have been staged. */
    public Optional<SheetColumns> columns(ImportId id) {
        return layout(id).flatMap(layout -> mapping(id).map(mapping -> new SheetColumns(layout, mapping)));
    }

    public Optional<String> mappingName(ImportId id) {
        return text(id, "mapping").map(ImportJson::mapping).map(ImportJson.NamedColumns::name);
    }

    public void progress(ImportId id, int done) {
        jdbc.sql("UPDATE register_import SET rows_done = :done WHERE id = :id")
                .param("done", done)
                .param("id", id.value())
                .update();
    }

    /** So many rows more are done; as {@link #cameFurther}. */
    public void advance(ImportId id, int rows) {
        jdbc.sql("UPDATE register_import SET rows_done = rows_done + :rows, attempts = 0 WHERE id = :id")
                .param("rows", rows)
                .param("id", id.value())
                .update();
    }

    /** Counts the leases that run and that no row of the file is about. */
    public void countMissing(ImportId id) {
        jdbc.sql("""
            UPDATE register_import i JOIN (
                SELECT COUNT(*) AS leases, COALESCE(SUM(h.protection <> 'NONE'), 0) AS of_protected
                FROM lease l JOIN household h ON h.id = l.household_id
                WHERE
            """ + MissingLeases.RUNS_UNMENTIONED + """
            ) missing
            SET i.missing_leases = missing.leases, i.missing_protected_leases = missing.of_protected
            WHERE i.id = :id
            """)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /** Counts anew what became of the data rows. */
    public void count(ImportId id) {
        jdbc.sql("""
            UPDATE register_import i SET
                created_rows = (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'CREATED'),
                changed_rows = (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'CHANGED'),
                unchanged_rows = (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'UNCHANGED'),
                held_rows = (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'HELD'),
                rejected_rows = (SELECT COUNT(*) FROM import_row r WHERE r.import_id = i.id AND r.outcome = 'REJECTED')
            WHERE i.id = :id
            """).param("id", id.value()).update();
    }

    /** The current user has pressed the button; when it is done is told by {@link #applied}. */
    public void askApply(ImportId id) {
        ask(id);
        name(id, "applied_by_name");
    }

    public void askUndo(ImportId id) {
        ask(id);
        name(id, "undone_by_name");
    }

    public void applied(ImportId id) {
        done(id, "applied_at");
    }

    public void undone(ImportId id) {
        done(id, "undone_at");
    }

    private void name(ImportId id, String column) {
        jdbc.sql("UPDATE register_import SET " + column + " = :by WHERE id = :id")
                .param("by", user().displayName())
                .param("id", id.value())
                .update();
    }

    private void done(ImportId id, String column) {
        jdbc.sql("UPDATE register_import SET " + column + " = :at WHERE id = :id")
                .param("at", now())
                .param("id", id.value())
                .update();
    }

    private static SignedInUser user() {
        return CurrentUser.find().orElse(ActingUser.SYSTEM);
    }

    /** One import at a time changes the register; this one does until the end of the transaction. */
    public void takeTurn() {
        jdbc.sql("SELECT id FROM import_turn WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
    }

    private void set(ImportId id, String column, String json) {
        jdbc.sql("UPDATE register_import SET " + column + " = :json WHERE id = :id")
                .param("json", json)
                .param("id", id.value())
                .update();
    }

    private Optional<String> text(ImportId id, String column) {
        return jdbc.sql("SELECT " + column + " FROM register_import WHERE id = :id AND " + column + " IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
