package no.leietileie.register.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.leietileie.municipality.PolicyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes kinds of data that are rows of one table with a {@code household_id}, old by one column of theirs. */
@Component
public class OldRows {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String NOT_HELD = """
            NOT EXISTS (SELECT 1 FROM retention_hold held
            WHERE held.household_id = %s.household_id AND held.lifted_at IS NULL)""";

    private final JdbcClient jdbc;

    OldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ageColumn a DATETIME in UTC; rows without a value are not old */
    public RetainedKind of(String key, PolicyKey<Integer> period, String table, String ageColumn) {
        return new Rows(jdbc, key, period, table, ageColumn + " < :before AND " + NOT_HELD.formatted(table));
    }

    private record Rows(JdbcClient jdbc, String key, PolicyKey<Integer> period, String table, String condition)
            implements RetainedKind {

        @Override
        public long countBefore(LocalDate day) {
            return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + condition)
                    .param("before", startOf(day))
                    .query(Long.class)
                    .single();
        }

        @Override
        public long deleteBefore(LocalDate day, int limit) {
            return jdbc.sql("DELETE FROM " + table + " WHERE " + condition + " LIMIT " + limit)
                    .param("before", startOf(day))
                    .update();
        }

        private static Object startOf(LocalDate day) {
            return day.atStartOfDay(OSLO).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
        }
    }
}
