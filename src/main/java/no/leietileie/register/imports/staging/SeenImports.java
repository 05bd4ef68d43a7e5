package no.leietileie.register.imports.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.imports.ImportCounts;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports as the current user is shown them: rows that her lists leave out are in no number either, so that what she
 * sees adds up and does not tell that there is more. Jobs ask {@link ImportStore}, which counts everything.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SeenImports {

    private static final String ROW = "SELECT r.import_id, r.row_no, r.outcome, r.state, r.undo_problem FROM ";

    /** Four questions that each have an index, instead of one that looks at every row of the file. */
    private static final String HIDDEN = """
        SELECT i.id, i.missing_protected_leases, COUNT(r.row_no) AS all_rows,
            COALESCE(SUM(r.outcome = 'CREATED'), 0) AS created_rows,
            COALESCE(SUM(r.outcome = 'CHANGED'), 0) AS changed_rows,
            COALESCE(SUM(r.outcome = 'UNCHANGED'), 0) AS unchanged_rows,
            COALESCE(SUM(r.outcome = 'HELD'), 0) AS held_rows,
            COALESCE(SUM(r.outcome = 'REJECTED'), 0) AS rejected_rows,
            COALESCE(SUM(r.undo_problem IS NOT NULL), 0) AS not_undone,
            COALESCE(SUM(r.outcome = 'HELD' AND r.state = 'SKIPPED'), 0) AS left_out
        FROM register_import i LEFT JOIN (
            %1$s import_row r WHERE r.import_id IN (:ids) AND r.is_protected
            UNION %1$s household h JOIN import_row r ON r.household_id = h.id
                WHERE h.protection <> 'NONE' AND r.import_id IN (:ids)
            UNION %1$s household h JOIN lease l ON l.household_id = h.id JOIN import_row r ON r.lease_number = l.number
                WHERE h.protection <> 'NONE' AND r.import_id IN (:ids)
            UNION %1$s import_row r WHERE r.import_id IN (:ids) AND %2$s
        ) r ON r.import_id = i.id
        WHERE i.id IN (:ids) GROUP BY i.id\
        """.formatted(ROW, SeenRows.MAY_MEAN_PROTECTED);

    private final ImportRows imports;
    private final JdbcClient jdbc;

    SeenImports(ImportRows imports, JdbcClient jdbc) {
        this.imports = imports;
        this.jdbc = jdbc;
    }

    public Optional<ImportRow> find(ImportId id) {
        return imports.find(id).map(row -> seen(List.of(row)).getFirst());
    }

    /** Newest first. */
    public List<ImportRow> list(int limit, long offset) {
        return seen(imports.list(limit, offset));
    }

    public List<ImportRow> listBusy() {
        return seen(imports.listBusy());
    }

    /** Those that wait for somebody's decision, newest first. */
    public List<ImportRow> waiting(int limit) {
        return seen(imports.waiting(limit));
    }

    public long count() {
        return imports.count();
    }

    public long countWaiting() {
        return imports.countWaiting();
    }

    private List<ImportRow> seen(List<ImportRow> rows) {
        if (rows.isEmpty() || CurrentUser.seesProtected()) {
            return rows;
        }
        var hidden = hidden(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> Objects.requireNonNull(hidden.get(row.id())).takenFrom(row))
                .toList();
    }

    private Map<ImportId, Hidden> hidden(List<Long> ids) {
        var hidden = new HashMap<ImportId, Hidden>();
        jdbc.sql(HIDDEN).param("ids", ids).query(row -> {
            hidden.put(new ImportId(row.getLong("id")), Hidden.of(row));
        });
        return hidden;
    }

    private record Hidden(int rows, ImportCounts counts, int notUndone, int leftOut) {

        static Hidden of(ResultSet row) throws SQLException {
            return new Hidden(
                    row.getInt("all_rows"),
                    new ImportCounts(
                            row.getInt("created_rows"),
                            row.getInt("changed_rows"),
                            row.getInt("unchanged_rows"),
                            row.getInt("held_rows"),
                            row.getInt("rejected_rows"),
                            0,
                            row.getInt("missing_protected_leases")),
                    row.getInt("not_undone"),
                    row.getInt("left_out"));
        }

        ImportRow takenFrom(ImportRow row) {
            return row.showing(
                    row.counts().minus(counts),
                    row.progress().without(rows),
                    row.notUndone() - notUndone,
                    row.leftOut() - leftOut);
        }
    }
}
