package no.leietileie.register.imports.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of the register as they lie in the database, to be put back exactly: with their provenance, and whatever columns
 * they may have one day.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StoredRows {

    private static final String BYTES = "base64:";

    private final JdbcClient jdbc;

    StoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, Map<String, String>> read(ThingKind kind, Collection<Long> ids) {
        var rows = new HashMap<Long, Map<String, String>>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT * FROM " + kind.table() + " WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        rows.put(row.getLong("id"), asText(row));
                    });
        }
        return rows;
    }

    Set<Long> householdsIn(Collection<Long> dwellings) {
        return households("dwelling_id", "lease", dwellings);
    }

    public Set<Long> protectedAmong(Collection<Long> households) {
        return households.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT id FROM household WHERE id IN (:ids) AND protection <> 'NONE'")
                        .param("ids", households)
                        .query(Long.class)
                        .list());
    }

    private Set<Long> households(String column, String table, Collection<Long> ids) {
        var households = new HashSet<Long>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT DISTINCT household_id FROM " + table + " WHERE " + column + " IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        households.add(row.getLong(1));
                    });
        }
        return households;
    }

    /** Locks the rows; those that are gone are missing. */
    public Map<Long, Long> versions(ThingKind kind, Collection<Long> ids) {
        var versions = new HashMap<Long, Long>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, version FROM " + kind.table() + " WHERE id IN (:ids) FOR UPDATE")
                    .param("ids", ids)
                    .query(row -> {
                        versions.put(row.getLong(1), row.getLong(2));
                    });
        }
        return versions;
    }

    /** Puts the columns back as a new version of the row, and returns that version. */
    public long restore(ThingKind kind, long id, Map<String, String> before, long version) {
        var columns = new LinkedHashMap<>(before);
        columns.remove("id");
        columns.put("version", Long.toString(version + 1));
        var assignments = String.join(
                ", ",
                columns.keySet().stream().map(name -> name + " = :" + name).toList());
        var statement = jdbc.sql("UPDATE " + kind.table() + " SET " + assignments + " WHERE id = :id");
        for (var column : columns.entrySet()) {
            statement = statement.param(column.getKey(), fromText(column.getValue()));
        }
        statement.param("id", id).update();
        return version + 1;
    }

    public void delete(ThingKind kind, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM " + kind.table() + " WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** The households whose lines in the tenant list show these things. */
    public Set<Long> householdsOf(ThingKind kind, Collection<Long> ids) {
        return switch (kind) {
            case HOUSEHOLD -> Set.copyOf(ids);
            case DWELLING -> householdsIn(ids);
            case LEASE, PERSON -> households("id", kind.table(), ids);
            case COOPERATIVE -> Set.of();
        };
    }

    /**
     * What refers to each of these rows, as {@code table:id}, or {@code table} where the table is none of an import's.
     * What only tells of others, the tenant list and the timeline, does not count. Asks the database for its foreign keys, so that what later modules
     * build on a household counts without being named here.
     */
    public Map<Long, Set<String>> referrers(ThingKind kind, Collection<Long> ids) {
        var referrers = new HashMap<Long, Set<String>>();
        if (!ids.isEmpty()) {
            for (var key : foreignKeys(kind)) {
                boolean known = Arrays.stream(ThingKind.values())
                        .anyMatch(other -> other.table().equals(key.table));
                var name = known ? "CONCAT('" + key.table + ":', id)" : "'" + key.table + "'";
                jdbc.sql("SELECT DISTINCT " + key.column + ", " + name + " FROM " + key.table + " WHERE " + key.column
                                + " IN (:ids)")
                        .param("ids", ids)
                        .query(row -> {
                            referrers
                                    .computeIfAbsent(row.getLong(1), _ -> new HashSet<>())
                                    .add(row.getString(2));
                        });
            }
        }
        return referrers;
    }

    private record ForeignKey(String table, String column) {}

    private List<ForeignKey> foreignKeys(ThingKind kind) {
        return jdbc.sql("""
            SELECT table_name, column_name FROM information_schema.key_column_usage
            WHERE referenced_table_schema = DATABASE() AND table_schema = DATABASE()
            AND referenced_table_name = :table AND table_name NOT IN ('tenant_list', 'timeline_entry')
            """)
                .param("table", kind.table())
                .query((row, _) -> new ForeignKey(row.getString(1), row.getString(2)))
                .list();
    }

    private static Map<String, String> asText(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var text = new LinkedHashMap<String, String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            text.put(columns.getColumnLabel(i), asText(row.getObject(i)));
        }
        return text;
    }

    private static String asText(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> BYTES + Base64.getEncoder().encodeToString(bytes);
            case Number number -> number.toString();
            case Boolean flag -> flag ? "1" : "0";
            case null -> "";
            default -> "=" + value;
        };
    }

    private static @Nullable Object fromText(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.startsWith(BYTES)) {
            return Base64.getDecoder().decode(text.substring(BYTES.length()));
        }
        return text.startsWith("=") ? text.substring(1) : text;
    }
}
