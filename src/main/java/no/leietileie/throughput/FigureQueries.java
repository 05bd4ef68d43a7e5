package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts from the tables of other modules, which the figures only read. Households with address protection are in none of
 * them: what is not counted cannot be found out by comparing figures.
 */
@Component
class FigureQueries {

    /** @param month months since year 0, or none where the day is not known */
    record MonthCount(long district, int month, long number) {}

    record OutcomeCount(long district, int year, String kind, long number) {}

    /** @param year in which the case began @param reached the number of the step, from 0 */
    record FurthestCount(long district, int year, int reached, long number) {}

    record StepDays(int year, int reached, long number, int medianDays) {}

    /** A household lives in the district of its newest lease. */
    private static final String HOUSEHOLDS = """
            (SELECT household_id, COALESCE(MAX(district_id), 0) AS district
             FROM tenant_list WHERE protection = 'NONE' GROUP BY household_id)""";

    private static final String MONTH_OF = "(YEAR(%1$s) * 12 + MONTH(%1$s) - 1)";

    /** Moving from one municipal dwelling to another within a month is no move-out. */
    private static final String INTERNAL = """
            EXISTS (SELECT 1 FROM tenant_list n WHERE n.household_id = t.household_id AND n.lease_id <> t.lease_id
                AND n.starts_on BETWEEN t.moved_out_on - INTERVAL 31 DAY AND t.moved_out_on + INTERVAL 31 DAY)""";

    private static final String REACHED = """
            MAX(CASE stage WHEN 'TARGET_GROUP' THEN 0 WHEN 'PRIORITISED' THEN 1 WHEN 'CONTACTED' THEN 2
                WHEN 'ASSESSED' THEN 3 WHEN 'APPLYING' THEN 4 WHEN 'FINANCED' THEN 5 WHEN 'BUYING' THEN 6
                WHEN 'BOUGHT_OWN' THEN 7 WHEN 'BOUGHT_OTHER' THEN 7 ELSE 0 END)""";

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leases that began, by month; month 0 for those whose first day is not known. */
    List<MonthCount> starts(LocalDate until) {
        return monthCounts("""
                SELECT COALESCE(district_id, 0), COALESCE(%s, 0), COUNT(*) FROM tenant_list
                WHERE protection = 'NONE' AND (starts_on IS NULL OR starts_on <= :until) GROUP BY 1, 2
                """.formatted(MONTH_OF.formatted("starts_on")), until);
    }

    /** Leases that ended, whatever became of the household. */
    List<MonthCount> ends(LocalDate until) {
        return monthCounts("""
                SELECT COALESCE(district_id, 0), %s, COUNT(*) FROM tenant_list
                WHERE protection = 'NONE' AND moved_out_on <= :until GROUP BY 1, 2
                """.formatted(MONTH_OF.formatted("moved_out_on")), until);
    }

    /** Move-outs without internal moves and deaths. */
    List<MonthCount> moveOuts(LocalDate until) {
        return monthCounts("""
                SELECT COALESCE(t.district_id, 0), %s, COUNT(*) FROM tenant_list t
                WHERE t.protection = 'NONE' AND t.moved_out_on <= :until AND COALESCE(t.stage, '') <> 'DIED'
                    AND NOT %s GROUP BY 1, 2
                """.formatted(MONTH_OF.formatted("t.moved_out_on"), INTERNAL), until);
    }

    /** Exits by the outcome of the case. */
    List<OutcomeCount> outcomes(LocalDate until) {
        return jdbc.sql("""
                        SELECT h.district, YEAR(s.entered_on),
                            IF(s.stage = 'MOVED', 'OTHER', s.stage), COUNT(DISTINCT s.household_id)
                        FROM case_step s JOIN %s h ON h.household_id = s.household_id
                        WHERE s.undone_at IS NULL AND s.left_on IS NULL AND s.entered_on <= :until
                            AND s.stage IN ('BOUGHT_OWN', 'BOUGHT_OTHER', 'RENTS_PRIVATELY', 'MOVED')
                        GROUP BY 1, 2, 3
                        """.formatted(HOUSEHOLDS))
                .param("until", until)
                .query((row, number) ->
                        new OutcomeCount(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** Move-outs of households whose case has no outcome that tells more. */
    List<OutcomeCount> otherMoveOuts(LocalDate until) {
        return jdbc.sql("""
                        SELECT COALESCE(t.district_id, 0), YEAR(t.moved_out_on), COUNT(*) FROM tenant_list t
                        WHERE t.protection = 'NONE' AND t.moved_out_on <= :until AND COALESCE(t.stage, '') NOT IN
                            ('BOUGHT_OWN', 'BOUGHT_OTHER', 'RENTS_PRIVATELY', 'MOVED', 'DIED') AND NOT %s
                        GROUP BY 1, 2
                        """.formatted(INTERNAL))
                .param("until", until)
                .query((row, number) ->
                        new OutcomeCount(row.getLong(1), row.getInt(2), ExitKind.OTHER.name(), row.getLong(3)))
                .list();
    }

    /** Households by the furthest step that they have reached. */
    List<FurthestCount> furthest(LocalDate until) {
        return jdbc.sql("""
                        SELECT h.district, c.began, c.reached, COUNT(*) FROM
                            (SELECT household_id, YEAR(MIN(entered_on)) AS began, %s AS reached FROM case_step
                             WHERE undone_at IS NULL AND entered_on <= :until GROUP BY household_id) c
                        JOIN %s h ON h.household_id = c.household_id GROUP BY 1, 2, 3
                        """.formatted(REACHED, HOUSEHOLDS))
                .param("until", until)
                .query((row, number) -> new FurthestCount(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    /** Days from the beginning of a case to each of its steps, for cases that began in the year. */
    List<StepDays> days(int year, LocalDate until) {
        return jdbc.sql("""
                        SELECT DISTINCT step, COUNT(*) OVER (PARTITION BY step), MEDIAN(days) OVER (PARTITION BY step)
                        FROM (SELECT s.household_id,
                                  IF(s.stage LIKE 'BOUGHT%', 7, FIELD(s.stage, 'PRIORITISED', 'CONTACTED', 'ASSESSED',
                                      'APPLYING', 'FINANCED', 'BUYING')) AS step,
                                  MIN(DATEDIFF(s.entered_on, b.began_on)) AS days
                              FROM case_step s
                              JOIN (SELECT household_id, MIN(entered_on) AS began_on FROM case_step
                                    WHERE undone_at IS NULL GROUP BY household_id) b USING (household_id)
                              JOIN household p ON p.id = s.household_id AND p.protection = 'NONE'
                              WHERE s.undone_at IS NULL AND YEAR(b.began_on) = :year AND s.entered_on <= :until
                              GROUP BY s.household_id, step) d
                        WHERE step > 0
                        """)
                .param("year", year)
                .param("until", until)
                .query((row, number) ->
                        new StepDays(year, row.getInt(1), row.getLong(2), (int) Math.round(row.getDouble(3))))
                .list();
    }

    /** Households by the month in which they were first contacted. */
    List<MonthCount> contacts(LocalDate until) {
        return monthCounts("""
                SELECT h.district, %s, COUNT(*) FROM
                    (SELECT household_id, MIN(entered_on) AS contacted_on FROM case_step
                     WHERE undone_at IS NULL AND stage = 'CONTACTED' AND entered_on <= :until GROUP BY household_id) c
                JOIN %s h ON h.household_id = c.household_id GROUP BY 1, 2
                """.formatted(MONTH_OF.formatted("c.contacted_on"), HOUSEHOLDS), until);
    }

    /** Running leases by the month in which they end, from today on. */
    List<MonthCount> comingEnds(LocalDate today) {
        return monthCounts("""
                SELECT COALESCE(district_id, 0), %s, COUNT(*) FROM tenant_list
                WHERE protection = 'NONE' AND ends_on >= :until AND ends_on < '9999-01-01'
                    AND (moved_out_on IS NULL OR moved_out_on >= :until) GROUP BY 1, 2
                """.formatted(MONTH_OF.formatted("ends_on")), today);
    }

    /** Running leases by the whole months they have lasted. */
    List<MonthCount> ages(LocalDate today) {
        return monthCounts("""
                SELECT COALESCE(district_id, 0), TIMESTAMPDIFF(MONTH, starts_on, :until), COUNT(*) FROM tenant_list
                WHERE protection = 'NONE' AND starts_on <= :until AND (moved_out_on IS NULL OR moved_out_on > :until)
                GROUP BY 1, 2
                """, today);
    }

    private List<MonthCount> monthCounts(String sql, LocalDate until) {
        return jdbc.sql(sql)
                .param("until", until)
                .query((row, number) -> new MonthCount(row.getLong(1), row.getInt(2), row.getLong(3)))
                .list();
    }
}
