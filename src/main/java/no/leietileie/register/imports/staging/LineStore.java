package no.leietileie.register.imports.staging;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.FieldDifference;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.cell.Severity;
import no.leietileie.register.imports.file.CellKinds;
import no.leietileie.register.imports.file.RowKind;
import no.leietileie.register.imports.file.SourceRow;
import no.leietileie.register.imports.matching.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The rows of the files. Whatever is personal is encrypted on its way in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LineStore {

    private static final String LINE =
            "SELECT row_no, sheet, source_row, kind, content, cell_kinds, outcome, state, decides FROM import_row r";
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Trace>> TRACES = new TypeReference<>() {};
    private static final TypeReference<List<FieldDifference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;

    LineStore(JdbcTemplate template, JdbcClient jdbc, PersonalDataCipher cipher) {
        this.template = template;
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Numbers the rows from {@code first} on. */
    public void stage(ImportId id, int first, List<SourceRow> rows) {
        int[] number = {first};
        template.batchUpdate("""
            INSERT INTO import_row (import_id, row_no, sheet, source_row, outcome, state, kind, content, cell_kinds)
            VALUES (?, ?, ?, ?, ?, 'STAGED', ?, ?, ?)
            """, rows, rows.size(), (statement, row) -> {
            statement.setLong(1, id.value());
            statement.setInt(2, number[0]++);
            statement.setString(3, stored(row.sheet()));
            statement.setInt(4, row.number());
            statement.setString(5, row.kind() == RowKind.DATA ? "UNREAD" : "OTHER");
            statement.setString(6, row.kind().name());
            statement.setBytes(7, sealed(row.cells()));
            statement.setString(8, row.kinds().letters());
        });
    }

    public void deleteAll(ImportId id) {
        jdbc.sql("DELETE FROM import_row WHERE import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** The next data rows after a number, in the order of the file. */
    public List<StagedLine> next(ImportId id, int after, int limit) {
        return lines("kind = 'DATA'", id, after, limit);
    }

    /** @param open leaves out rows that not everybody may see */
    List<StagedLine> first(ImportId id, String sheet, boolean open, int limit) {
        return jdbc.sql(LINE + " WHERE import_id = :id AND sheet = :sheet AND kind = 'DATA'"
                        + (open ? " AND " + SeenRows.OPEN : "") + " ORDER BY row_no LIMIT :limit")
                .param("id", id.value())
                .param("sheet", stored(sheet))
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    private static String stored(String sheet) {
        return sheet.length() > 100 ? sheet.substring(0, 100) : sheet;
    }

    /** The next data rows after a number that wait to be applied. */
    public List<StagedLine> nextPending(ImportId id, int after, int limit) {
        return lines(
                "kind = 'DATA' AND state = 'PENDING' AND outcome IN ('CREATED', 'CHANGED', 'UNCHANGED')",
                id,
                after,
                limit);
    }

    /** All rows of the file about a contract, whether or not somebody has decided about them. */
    public List<StagedLine> ofContract(ImportId id, String leaseNumber) {
        return jdbc.sql("SELECT * FROM import_row WHERE import_id = :id AND lease_number = :leaseNumber ORDER BY"
                        + " row_no")
                .param("id", id.value())
                .param("leaseNumber", leaseNumber)
                .query(this::line)
                .list();
    }

    /** All rows that not only those may see who see protected households, those that hold no data too. */
    List<StagedLine> nextOpen(ImportId id, int after, int limit) {
        return lines(SeenRows.OPEN, id, after, limit);
    }

    /** All rows, those that hold no data too. */
    public List<StagedLine> nextOfAll(ImportId id, int after, int limit) {
        return lines("TRUE", id, after, limit);
    }

    public List<StagedLine> get(ImportId id, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(LINE + " WHERE import_id = :id AND row_no IN (:numbers) ORDER BY row_no")
                        .param("id", id.value())
                        .param("numbers", numbers)
                        .query(this::line)
                        .list();
    }

    private List<StagedLine> lines(String condition, ImportId id, int after, int limit) {
        return jdbc.sql(LINE + " WHERE import_id = :id AND row_no > :after AND " + condition
                        + " ORDER BY row_no LIMIT :limit")
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    private StagedLine line(ResultSet row, int number) throws SQLException {
        return new StagedLine(
                row.getInt("row_no"),
                new SourceRow(
                        row.getString("sheet"),
                        row.getInt("source_row"),
                        RowKind.valueOf(row.getString("kind")),
                        opened(row.getBytes("content"), CELLS),
                        new CellKinds(row.getString("cell_kinds"))),
                row.getString("outcome"),
                RowState.valueOf(row.getString("state")),
                row.getString("decides"));
    }

    public void keep(ImportId id, List<LineVerdict> verdicts) {
        template.batchUpdate(
                """
                UPDATE import_row SET outcome = ?, state = ?, change_kinds = ?, hold_reason = ?, findings = ?,
                    severity = ?, is_protected = ?, decides = ?, differences = ?, candidates = ?, lease_id = ?,
                    household_id = ?, before_state = ?, applied_at = ?, lease_number = ?
                WHERE import_id = ? AND row_no = ?
                """, verdicts, Math.max(1, verdicts.size()), (statement, verdict) -> fill(statement, id, verdict));
    }

    /** Whom the row is about stays as the dry run found it: who may see the row depends on it. */
    public void notStored(ImportId id, int number, List<LineFinding> findings) {
        jdbc.sql("""
            UPDATE import_row SET outcome = 'REJECTED', change_kinds = '', findings = :findings, severity = :severity,
                decides = '', differences = NULL
            WHERE import_id = :id AND row_no = :number
            """)
                .param("findings", ImportJson.findings(LineVerdict.worstFirst(findings)))
                .param("severity", worst(findings))
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    private void fill(PreparedStatement statement, ImportId id, LineVerdict verdict) throws SQLException {
        statement.setString(1, verdict.outcome().name());
        statement.setString(2, verdict.state().name());
        statement.setString(3, verdict.kinds().stream().map(Enum::name).collect(Collectors.joining(",")));
        statement.setString(4, verdict.hold() == null ? null : verdict.hold().name());
        statement.setString(5, verdict.findings().isEmpty() ? null : ImportJson.findings(verdict.findings()));
        statement.setString(6, worst(verdict.findings()));
        statement.setBoolean(7, verdict.isProtected());
        statement.setString(8, verdict.decides());
        statement.setBytes(9, verdict.differences().isEmpty() ? null : sealed(verdict.differences()));
        statement.setString(
                10, verdict.candidates().isEmpty() ? null : ImportJson.MAPPER.writeValueAsString(verdict.candidates()));
        setLong(statement, 11, verdict.leaseId());
        setLong(statement, 12, verdict.householdId());
        statement.setBytes(13, verdict.traces().isEmpty() ? null : sealed(verdict.traces()));
        statement.setObject(14, verdict.appliedAt() == null ? null : ImportStore.utc(verdict.appliedAt()));
        statement.setString(15, verdict.leaseNumber());
        statement.setLong(16, id.value());
        statement.setInt(17, verdict.number());
    }

    private static void setLong(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value);
        }
    }

    private static @Nullable String worst(List<LineFinding> findings) {
        return findings.stream()
                .map(LineFinding::severity)
                .max(Comparator.naturalOrder())
                .map(Severity::name)
                .orElse(null);
    }

    /** A row that was applied, with what it left behind. */
    public record AppliedLine(
            int number,
            RowState state,
            @Nullable Long householdId,
            List<Trace> traces,
            List<FieldDifference> differences) {}

    /** The rows that left something behind, those applied last first. */
    public List<AppliedLine> applied(ImportId id, int limit, int offset) {
        return jdbc.sql("""
            SELECT row_no, state, household_id, before_state, differences FROM import_row
            WHERE import_id = :id AND before_state IS NOT NULL
            ORDER BY applied_at DESC, row_no DESC LIMIT :limit OFFSET :offset
            """)
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new AppliedLine(
                        row.getInt("row_no"),
                        RowState.valueOf(row.getString("state")),
                        row.getObject("household_id", Long.class),
                        opened(row.getBytes("before_state"), TRACES),
                        differences(row.getBytes("differences"))))
                .list();
    }

    public void undone(ImportId id, int number, List<Trace> traces) {
        jdbc.sql("""
            UPDATE import_row SET state = 'UNDONE', undo_problem = NULL, before_state = :traces
            WHERE import_id = :id AND row_no = :number
            """)
                .param("traces", sealed(traces))
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    public void notUndone(ImportId id, int number, String problem) {
        jdbc.sql("UPDATE import_row SET undo_problem = :problem WHERE import_id = :id AND row_no = :number")
                .param("problem", problem)
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    /** Rows that changed nothing have nothing to be undone. */
    public void undoneWithoutTraces(ImportId id) {
        jdbc.sql("UPDATE import_row SET state = 'UNDONE' WHERE import_id = :id AND state = 'APPLIED' AND"
                        + " before_state IS NULL")
                .param("id", id.value())
                .update();
    }

    public void skip(ImportId id, int number, String resolution) {
        jdbc.sql("UPDATE import_row SET state = 'SKIPPED', resolution = :resolution WHERE import_id = :id AND"
                        + " row_no = :number")
                .param("resolution", resolution)
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    /** Rows of older files that wait for a decision about a contract of this file: it has said the same again, or better. */
    public void supersede(ImportId id) {
        jdbc.sql("""
            UPDATE import_row older JOIN import_row newer
                ON newer.import_id = :id AND newer.lease_number = older.lease_number AND newer.outcome <> 'REJECTED'
            SET older.state = 'SKIPPED', older.resolution = '{"decision": "Superseded"}', older.superseded_by = :id
            WHERE older.outcome = 'HELD' AND older.state = 'PENDING' AND older.import_id < :id
            """).param("id", id.value()).update();
    }

    /**
     * Takes that back when the file is undone: the rows wait again, unless yet another file that is in the register has
     * spoken about the contract, or this one still does because its row could not be undone.
     */
    public void takeBackSupersede(ImportId id) {
        jdbc.sql("""
            UPDATE import_row r LEFT JOIN (
                SELECT older.import_id, older.row_no, MAX(i.id) AS newest
                FROM import_row older
                JOIN register_import i ON i.id > older.import_id
                JOIN import_row newer ON newer.import_id = i.id AND newer.lease_number = older.lease_number
                    AND newer.outcome <> 'REJECTED' AND (i.state = 'APPLIED' OR newer.state = 'APPLIED')
                WHERE older.superseded_by = :id GROUP BY older.import_id, older.row_no
            ) other ON other.import_id = r.import_id AND other.row_no = r.row_no
            SET r.state = IF(other.newest IS NULL, 'PENDING', r.state),
                r.resolution = IF(other.newest IS NULL, NULL, r.resolution),
                r.superseded_by = other.newest
            WHERE r.superseded_by = :id
            """).param("id", id.value()).update();
    }

    /** Not for a row that a newer file has spoken about since. Returns whether the row waits again. */
    public boolean takeBackSkip(ImportId id, int number) {
        return jdbc.sql("""
            UPDATE import_row SET state = 'PENDING', resolution = NULL
            WHERE import_id = :id AND row_no = :number AND state = 'SKIPPED'
            AND JSON_VALUE(resolution, '$.decision') = 'Skip'
            """).param("id", id.value()).param("number", number).update() > 0;
    }

    public void resolved(ImportId id, int number, String resolution) {
        jdbc.sql("UPDATE import_row SET resolution = :resolution WHERE import_id = :id AND row_no = :number")
                .param("resolution", resolution)
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    static Set<ChangeKind> kinds(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(","))
                        .map(ChangeKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeKind.class)));
    }

    List<String> cells(byte[] content) {
        return opened(content, CELLS);
    }

    List<FieldDifference> differences(byte @Nullable [] content) {
        return content == null ? List.of() : opened(content, DIFFERENCES);
    }

    private byte[] sealed(Object value) {
        return cipher.encrypt(ImportJson.MAPPER.writeValueAsBytes(value));
    }

    private <T> T opened(byte[] content, TypeReference<T> type) {
        return ImportJson.MAPPER.readValue(cipher.decrypt(content), type);
    }
}
