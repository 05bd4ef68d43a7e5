package no.leietileie.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.support.TestTable;

/**
 * Markup and formulas in every text that users, tenants and landlords write, whichever form it came through: in each column of
 * text that {@code columns-of-codes.txt} does not except, and in every sentence that is kept as JSON. A column that is new is
 * among them by itself.
 */
final class HostileTexts {

    /** Where there is room; the shorter one where there is not. */
    static final String PICTURE = "=<img src=x onerror=hostile()>";

    static final String ELEMENT = "<b id=h>";

    /** Elements that only exist if one of the two was read as markup, through all shadow roots. */
    static final String FIND = """
            const found = [];
            const walk = root => {
                found.push(...root.querySelectorAll('img[src="x"], b#h'));
                root.querySelectorAll('*').forEach(element => element.shadowRoot && walk(element.shadowRoot));
            };
            walk(document);
            return found.map(element => element.parentElement ? element.parentElement.localName : 'document');
            """;

    private static final String COLUMNS = """
            SELECT table_name, column_name, character_maximum_length, data_type FROM information_schema.columns
            WHERE table_schema = DATABASE() AND generation_expression IS NULL
              AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext')
              AND table_name NOT IN ('flyway_schema_history', 'scheduled_tasks')""";

    private HostileTexts() {}

    private record Column(String table, String name, long length, boolean json) {

        String hostile() {
            if (json) {
                return "REGEXP_REPLACE(%1$s, '\"([^\"\\\\\\\\:]+ [^\"\\\\\\\\]*)\"', '\"%2$s\\\\1\"')"
                        .formatted(quoted(), PICTURE);
            }
            String payload = length < PICTURE.length() + 8 ? ELEMENT : PICTURE;
            return "LEFT(CONCAT('%s', COALESCE(%s, '')), %d)".formatted(payload, quoted(), length);
        }

        /** What a rule of the table refuses stays as it is. */
        String update() {
            return "UPDATE IGNORE `%s` SET %s = %s".formatted(table, quoted(), hostile())
                    + (json ? " WHERE " + quoted() + " IS NOT NULL" : "");
        }

        String texts() {
            return "SELECT COUNT(%s) FROM `%s`".formatted(quoted(), table);
        }

        String planted() {
            return texts()
                    + " WHERE %1$s LIKE '%%onerror=hostile%%' OR %1$s LIKE '%%%2$s%%'".formatted(quoted(), ELEMENT);
        }

        private String quoted() {
            return "`" + name + "`";
        }
    }

    /** Returns columns that have texts, but none of these: what a rule of the table refused. */
    static List<String> plant(Connection database) throws SQLException {
        List<String> left = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            for (Column column : columns(statement)) {
                statement.executeUpdate(column.update());
                if (!column.json() && isAny(statement, column.texts()) && !isAny(statement, column.planted())) {
                    left.add(column.table() + "." + column.name());
                }
            }
        }
        return left;
    }

    private static boolean isAny(Statement statement, String question) throws SQLException {
        try (ResultSet count = statement.executeQuery(question)) {
            count.next();
            return count.getLong(1) > 0;
        }
    }

    private static List<Column> columns(Statement statement) throws SQLException {
        var codes = TestTable.of("columns-of-codes.txt");
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                var column = new Column(
                        found.getString(1),
                        found.getString(2),
                        found.getLong(3),
                        found.getString(4).equals("longtext"));
                if (!Set.of(codes.getOrDefault(column.table(), "").split(" ")).contains(column.name())) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }
}
