package no.leietileie.register.retention;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.leietileie.access.CurrentUser;
import no.leietileie.municipality.PolicyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes kinds of data that are rows of one table, old by one column of theirs. */
@Component
public class OldRows {

    private final JdbcClient jdbc;

    OldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Rows with a {@code household_id}.
     *
     * @param ageColumn the SQL of a DATETIME in UTC, or of a DATE; rows without a value are not old
     */
    public RetainedKind of(String key, PolicyKey<Integer> period, String table, String ageColumn) {
        return new Rows(
                jdbc,
                key,
                period,
                table,
                ageColumn + " < :before AND " + ExpiredRows.mayGo(table + ".household_id"),
                "DELETE FROM " + table,
                ExpiredRows::startOf);
    }

    /** Several tables that one period holds for, in the order in which they are deleted. */
    public static RetainedKind together(String key, PolicyKey<Integer> period, List<RetainedKind> parts) {
        return new Together(key, period, List.copyOf(parts));
    }

    /** As {@link #of}, but only texts of the rows go. */
    public RetainedKind textsOf(
            String key, PolicyKey<Integer> period, String table, String ageColumn, List<String> texts) {
        return new Rows(
                jdbc,
                key,
                period,
                table,
                texts.stream().map(text -> text + " <> ''").collect(joining(" OR ", "(", ")")) + " AND " + ageColumn
                        + " < :before AND " + ExpiredRows.mayGo(table + ".household_id"),
                "UPDATE " + table + " SET "
                        + texts.stream()
                                .map(text -> text + " = IF(" + text + " IS NULL, NULL, '')")
                                .collect(joining(", ")),
                ExpiredRows::startOf);
    }

    /**
     * Rows that are about several households: each stays while one of them is on hold, or must not be known to who asks.
     *
     * @param dayColumn a DATE
     */
    public RetainedKind ofSeveral(
            String key, PolicyKey<Integer> period, String table, String dayColumn, Members members) {
        return new Rows(
                jdbc,
                key,
                period,
                table,
                dayColumn + " < :before AND " + members.allMayGo(table),
                "DELETE FROM " + table,
                day -> day);
    }

    /** As {@link #ofSeveral}, but only one text of the row goes; the table has a {@code version}. */
    public RetainedKind textOfSeveral(
            String key, PolicyKey<Integer> period, String table, String dayColumn, String text, Members members) {
        return new Rows(
                jdbc,
                key,
                period,
                table,
                text + " <> '' AND " + dayColumn + " < :before AND " + members.allMayGo(table),
                "UPDATE " + table + " SET version = version + 1, " + text + " = ''",
                day -> day);
    }

    /**
     * Where it stands whom a row is about.
     *
     * @param table has a {@code household_id}
     * @param owner its column that names the row
     */
    public record Members(String table, String owner) {

        private String allMayGo(String rows) {
            return "NOT EXISTS (SELECT 1 FROM %2$s member WHERE member.%3$s = %1$s.id AND NOT (%4$s))"
                    .formatted(rows, table, owner, ExpiredRows.mayGo("member.household_id"));
        }
    }

    private record Rows(
            JdbcClient jdbc,
            String key,
            PolicyKey<Integer> period,
            String table,
            String condition,
            String removal,
            Function<LocalDate, Object> start)
            implements RetainedKind {

        @Override
        public long countBefore(LocalDate day) {
            return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + condition)
                    .param("before", start.apply(day))
                    .param(ExpiredRows.SEES_PROTECTED, CurrentUser.seesProtected())
                    .query(Long.class)
                    .single();
        }

        @Override
        public long deleteBefore(LocalDate day, int limit) {
            return jdbc.sql(removal + " WHERE " + condition + " LIMIT " + limit)
                    .param("before", start.apply(day))
                    .param(ExpiredRows.SEES_PROTECTED, CurrentUser.seesProtected())
                    .update();
        }
    }

    private record Together(String key, PolicyKey<Integer> period, List<RetainedKind> parts) implements RetainedKind {

        @Override
        public long countBefore(LocalDate day) {
            return parts.stream().mapToLong(part -> part.countBefore(day)).sum();
        }

        @Override
        public long deleteBefore(LocalDate day, int limit) {
            return parts.stream()
                    .mapToLong(part -> part.deleteBefore(day, limit))
                    .filter(deleted -> deleted > 0)
                    .findFirst()
                    .orElse(0);
        }
    }
}
