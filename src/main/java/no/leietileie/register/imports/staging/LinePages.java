package no.leietileie.register.imports.staging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.LineFilter;
import no.leietileie.register.imports.LineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Data rows as pages show them. Rows about protected households are only for those who see protected households. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class LinePages {

    private static final String MATCHING = """
             FROM import_row r WHERE import_id = :id AND kind = 'DATA'
            AND (:outcome IS NULL OR outcome = :outcome)
            AND (:change IS NULL OR FIND_IN_SET(:change, change_kinds) > 0)
            AND (:severity IS NULL OR severity = :severity)""" + SeenRows.AND_SEEN;

    /** Rows wait for a decision once their import is in the register; before and while it is, nothing can be decided. */
    private static final String HELD = """
             FROM import_row r JOIN register_import i ON i.id = r.import_id
            WHERE r.outcome = 'HELD' AND r.state = 'PENDING' AND i.state IN (:decided)""" + SeenRows.AND_SEEN;

    private final JdbcClient jdbc;
    private final LineRows rows;
    private final AccessLog log;

    LinePages(JdbcClient jdbc, LineRows rows, AccessLog log) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
    }

    public List<LineRow> page(ImportId id, LineFilter filter, Pageable page) {
        return filtered("SELECT *" + MATCHING + " ORDER BY row_no LIMIT :limit OFFSET :offset", id, filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(rows.mapper())
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
                .param("seesProtected", CurrentUser.seesProtected())
                .query(row -> {
                    var having = row.getLong(2);
                    LineStore.kinds(row.getString(1)).forEach(kind -> counts.merge(kind, having, Long::sum));
                });
        return counts;
    }

    public Optional<LineRow> find(ImportId id, int number) {
        return jdbc.sql("SELECT * FROM import_row r WHERE import_id = :id AND row_no = :number AND kind = 'DATA'"
                        + SeenRows.AND_SEEN)
                .param("id", id.value())
                .param("number", number)
                .param("seesProtected", CurrentUser.seesProtected())
                .query(rows.mapper())
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
        return held("r.*", " ORDER BY r.import_id, r.row_no LIMIT :limit OFFSET :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(rows.mapper())
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
        return held("r.*", " AND NOT (r.import_id = :id AND r.row_no = :number) " + order + " LIMIT 1")
                .param("id", id.value())
                .param("number", number)
                .query(rows.mapper())
                .optional();
    }

    public long countHeld() {
        return held("COUNT(*)", "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec held(String columns, String order) {
        return jdbc.sql("SELECT " + columns + HELD + order)
                .param("decided", States.names(ImportState::takesDecisions))
                .param("seesProtected", CurrentUser.seesProtected());
    }

    private JdbcClient.StatementSpec filtered(String sql, ImportId id, LineFilter filter) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("outcome", name(filter.outcome()))
                .param("change", name(filter.change()))
                .param("severity", name(filter.severity()))
                .param("seesProtected", CurrentUser.seesProtected());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
