package no.leietileie.register.imports.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.leietileie.access.AccessLog;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineRow;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.column.RegisterColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Data rows as pages show them. Rows about protected households are only for those who see protected households. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class LinePages {

    private static final TypeReference<List<Long>> IDS = new TypeReference<>() {};
    private static final String MATCHING = """
             FROM import_row r WHERE import_id = :id AND kind = 'DATA'
            AND (:outcome IS NULL OR outcome = :outcome)
            AND (:change IS NULL OR FIND_IN_SET(:change, change_kinds) > 0)
            AND (:severity IS NULL OR severity = :severity)""" + SeenRows.AND_SEEN;

    /** Rows wait for a decision once their import is in the register; before and while it is, nothing can be decided. */
    private static final String HELD = """
             FROM import_row r JOIN register_import i ON i.id = r.import_id
            WHERE r.outcome = 'HELD' AND r.state = 'PENDING' AND i.state IN ('APPLIED', 'CANCELLED')
            """ + SeenRows.AND_SEEN;

    private final JdbcClient jdbc;
    private final LineStore lines;
    private final ImportStore imports;
    private final AccessLog log;

    LinePages(JdbcClient jdbc, LineStore lines, ImportStore imports, AccessLog log) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.imports = imports;
        this.log = log;
    }

    public List<LineRow> page(ImportId id, LineFilter filter, Pageable page) {
        return filtered("SELECT *" + MATCHING + " ORDER BY row_no LIMIT :limit OFFSET :offset", id, filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    public long count(ImportId id, LineFilter filter) {
        return filtered("SELECT COUNT(*)" + MATCHING, id, filter)
                .query(Long.class)
                .single();
    }

    public Map<ChangeKind, Long> countChanges(ImportId id) {
        var counts = new EnumMap<ChangeKind, Long>(ChangeKind.class);
        jdbc.sql("SELECT change_kinds, COUNT(*) FROM import_row r WHERE import_id = :id AND kind = 'DATA'"
                        + SeenRows.AND_SEEN + " GROUP BY change_kinds")
                .param("id", id.value())
                .param("seesProtected", SeenRows.all())
                .query(row -> {
                    var rows = row.getLong(2);
                    LineStore.kinds(row.getString(1)).forEach(kind -> counts.merge(kind, rows, Long::sum));
                });
        return counts;
    }

    public Optional<LineRow> find(ImportId id, int number) {
        return jdbc.sql("SELECT * FROM import_row r WHERE import_id = :id AND row_no = :number AND kind = 'DATA'"
                        + SeenRows.AND_SEEN)
                .param("id", id.value())
                .param("number", number)
                .param("seesProtected", SeenRows.all())
                .query((row, _) -> row(row))
                .optional();
    }

    /** As {@link #find}, and the look is in the access log where the row is about a household. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LineRow> open(ImportId id, int number) {
        var found = find(id, number);
        found.map(LineRow::household).ifPresent(household -> log.looked(household.value(), "import.row"));
        return found;
    }

    /** Those that have waited longest first. */
    public List<LineRow> held(Pageable page) {
        return jdbc.sql("SELECT r.*" + HELD + " ORDER BY r.import_id, r.row_no LIMIT :limit OFFSET :offset")
                .param("seesProtected", SeenRows.all())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> row(row))
                .list();
    }

    /** The next one in the same order, from the start again after the last; never the row itself. */
    public Optional<LineRow> heldAfter(ImportId id, int number) {
        return neighbour("ORDER BY (r.import_id, r.row_no) <= (:id, :number), r.import_id, r.row_no", id, number);
    }

    public Optional<LineRow> heldBefore(ImportId id, int number) {
        return neighbour(
                "ORDER BY (r.import_id, r.row_no) >= (:id, :number), r.import_id DESC, r.row_no DESC", id, number);
    }

    private Optional<LineRow> neighbour(String order, ImportId id, int number) {
        return jdbc.sql("SELECT r.*" + HELD + " AND NOT (r.import_id = :id AND r.row_no = :number) " + order
                        + " LIMIT 1")
                .param("seesProtected", SeenRows.all())
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> row(row))
                .optional();
    }

    public long countHeld() {
        return jdbc.sql("SELECT COUNT(*)" + HELD)
                .param("seesProtected", SeenRows.all())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, ImportId id, LineFilter filter) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("outcome", name(filter.outcome()))
                .param("change", name(filter.change()))
                .param("severity", name(filter.severity()))
                .param("seesProtected", SeenRows.all());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private LineRow row(ResultSet row) throws SQLException {
        var id = new ImportId(row.getLong("import_id"));
        var cells = lines.cells(Objects.requireNonNull(row.getBytes("content")));
        var mapping = imports.mapping(id);
        var household = row.getObject("household_id", Long.class);
        var findings = ImportJson.findings(row.getString("findings"));
        var hold = row.getString("hold_reason");
        var outcome = row.getString("outcome");
        return new LineRow(
                id,
                row.getInt("row_no"),
                row.getString("sheet"),
                row.getInt("source_row"),
                outcome.equals("UNREAD") ? RowOutcome.UNCHANGED : RowOutcome.valueOf(outcome),
                RowState.valueOf(row.getString("state")),
                LineStore.kinds(row.getString("change_kinds")),
                hold == null ? null : HoldReason.valueOf(hold),
                findings,
                read(findings, cells, mapping),
                cell(cells, mapping, RegisterColumn.CONTRACT_NUMBER),
                names(cells, mapping),
                cell(cells, mapping, RegisterColumn.ADDRESS),
                masked(cell(cells, mapping, RegisterColumn.TENANT_IDENTITY_NUMBER)),
                lines.differences(row.getBytes("differences")),
                household == null ? null : new HouseholdId(household),
                candidates(row.getString("candidates")),
                row.getString("undo_problem"));
    }

    private static Map<RegisterColumn, String> read(
            List<LineFinding> findings, List<String> cells, Optional<ColumnMapping> mapping) {
        var read = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        findings.stream().map(LineFinding::column).filter(Objects::nonNull).forEach(column -> {
            var text = cell(cells, mapping, column);
            read.put(column, column.isIdentityNumber() ? masked(text) : text);
        });
        return read;
    }

    private static String names(List<String> cells, Optional<ColumnMapping> mapping) {
        var names = new ArrayList<String>();
        for (var column : List.of(
                RegisterColumn.TENANT_NAME,
                RegisterColumn.TENANT_LAST_NAME,
                RegisterColumn.TENANT_FIRST_NAME,
                RegisterColumn.CO_TENANT_NAME)) {
            names.add(cell(cells, mapping, column));
        }
        return names.stream().filter(name -> !name.isBlank()).collect(Collectors.joining("; "));
    }

    private static String cell(List<String> cells, Optional<ColumnMapping> mapping, RegisterColumn column) {
        return mapping.flatMap(found -> found.findIndex(column))
                .filter(index -> index < cells.size())
                .map(cells::get)
                .orElse("");
    }

    /** A text that is no number is hidden behind its first six characters, too: it may be a mistyped one. */
    static String masked(String read) {
        return read.length() <= 6 ? read : read.substring(0, 6) + "*****";
    }

    private static List<HouseholdId> candidates(@Nullable String json) {
        return json == null
                ? List.of()
                : ImportJson.MAPPER.readValue(json, IDS).stream()
                        .map(HouseholdId::new)
                        .toList();
    }
}
