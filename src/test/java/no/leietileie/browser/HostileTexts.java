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

        private String quoted() {
            return "`" + name + "`";
        }
    }

    /** Returns how many columns have such a text now. */
    static int plant(Connection database) throws SQLException {
        int planted = 0;
        try (Statement statement = database.createStatement()) {
            for (Column column : columns(statement)) {
                planted += statement.executeUpdate(column.update()) > 0 ? 1 : 0;
            }
        }
        return planted;
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
