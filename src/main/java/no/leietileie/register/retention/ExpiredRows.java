package no.leietileie.register.retention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import no.leietileie.access.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of a kind whose period is over.
 *
 * @param id the SQL of what tells them apart, by which they are ordered
 * @param from {@code FROM … WHERE …} with the parameter {@code :day}: those from before it are meant
 */
public record ExpiredRows(JdbcClient jdbc, String id, String from) {

    public static final String SEES_PROTECTED = "seesProtected";

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** @param day what {@code from} compares with: a day, or a moment in UTC as of {@link #startOf} */
    public long count(Temporal day) {
        return jdbc.sql("SELECT COUNT(*) " + from)
                .param("day", day)
                .param(SEES_PROTECTED, CurrentUser.seesProtected())
                .query(Long.class)
                .single();
    }

    public List<Long> first(Temporal day, int limit) {
        return jdbc.sql("SELECT " + id + " " + from + " ORDER BY " + id + " LIMIT " + limit)
                .param("day", day)
                .param(SEES_PROTECTED, CurrentUser.seesProtected())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /**
     * The condition that a household is not on hold, and that whoever asks may see it: what is about a protected one waits for
     * somebody who has the right, in the count and in the deletion. Takes the parameter {@link #SEES_PROTECTED}.
     *
     * @param household the SQL of its id
     */
    public static String mayGo(String household) {
        return notOnHold(household) + " AND (:" + SEES_PROTECTED
                + " OR NOT EXISTS (SELECT 1 FROM household hidden WHERE hidden.id = " + household
                + " AND hidden.protection <> 'NONE'))";
    }

    /**
     * The condition that a household is not on hold.
     *
     * @param household the SQL of its id
     */
    private static String notOnHold(String household) {
        return "NOT EXISTS (SELECT 1 FROM retention_hold held WHERE held.household_id = " + household
                + " AND held.lifted_at IS NULL)";
    }

    /**
     * The condition that no household on hold is one that a row of the landlord's file may mean, or has the contract that the
     * row names.
     *
     * @param row what the query calls its row of {@code import_row}
     */
    public static String meansNobodyOnHold(String row) {
        return """
            NOT COALESCE(%1$s.has_candidates AND JSON_OVERLAPS(%1$s.candidates,
                (SELECT JSON_ARRAYAGG(held.household_id) FROM retention_hold held WHERE held.lifted_at IS NULL)), FALSE)
            AND NOT EXISTS (SELECT 1 FROM lease l JOIN retention_hold held ON held.household_id = l.household_id
                WHERE l.number = %1$s.lease_number AND held.lifted_at IS NULL)\
            """.formatted(row);
    }

    /** When a day began in Norway, in UTC. */
    public static LocalDateTime startOf(LocalDate day) {
        return day.atStartOfDay(OSLO).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
