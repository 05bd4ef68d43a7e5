package no.leietileie.throughput.counting;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The lists behind the figures. Each question gives lines of {@code household_id, lease_id, district, what, period, size};
 * a month is counted from the year 0, a quarter too. Households with address protection are in none of them: what is not
 * counted cannot be found out by comparing figures. Parameters are {@code :today} and the bounds of the lease alerts.
 */
public enum FigureSource {
    /** Leases that began, by month; 0 for those whose first day is not known. */
    STARTS(Sql.leases("'start'", "COALESCE(" + Sql.month("t.starts_on") + ", 0)", "0") + """
            WHERE t.protection = 'NONE' AND (t.starts_on IS NULL OR t.starts_on <= :today)"""),

    /** Leases that ended, whatever became of the household. */
    ENDS(Sql.leases("'end'", Sql.month("t.moved_out_on"), "0") + """
            WHERE t.protection = 'NONE' AND t.moved_out_on <= :today"""),

    /** Move-outs without internal moves and deaths. */
    MOVE_OUTS(Sql.leases("'out'", Sql.month("t.moved_out_on"), Sql.toDate("t.moved_out_on")) + """
            WHERE t.protection = 'NONE' AND t.moved_out_on <= :today AND COALESCE(t.stage, '') <> 'DIED'
                AND NOT
            """ + Sql.MOVED_ON),

    /** Households that moved in from elsewhere. */
    MOVE_INS(Sql.leases("'in'", Sql.month("t.starts_on"), Sql.toDate("t.starts_on")) + """
            WHERE t.protection = 'NONE' AND t.starts_on <= :today AND NOT
            """ + Sql.CAME_FROM_ANOTHER),

    /** How households left municipal renting: by the outcome of the case, or else because they moved out of their last. */
    EXITS("""
            SELECT s.household_id, NULL AS lease_id, h.district, IF(s.stage = 'MOVED', 'OTHER', s.stage) AS what,
                %1$s AS period, %2$s AS size
            FROM case_step s JOIN %3$s h ON h.household_id = s.household_id
            WHERE s.undone_at IS NULL AND s.left_on IS NULL AND s.entered_on <= :today
                AND s.stage IN ('BOUGHT_OWN', 'BOUGHT_OTHER', 'RENTS_PRIVATELY', 'MOVED')
            UNION ALL
            """.formatted(Sql.month("s.entered_on"), Sql.toDate("s.entered_on"), Sql.HOUSEHOLDS)
            + Sql.leases("'OTHER'", Sql.month("t.moved_out_on"), Sql.toDate("t.moved_out_on")) + """
            WHERE t.protection = 'NONE' AND t.moved_out_on <= :today AND COALESCE(t.stage, '') NOT IN
                    ('BOUGHT_OWN', 'BOUGHT_OTHER', 'RENTS_PRIVATELY', 'MOVED', 'DIED')
                AND NOT
            """ + Sql.MOVED_ON
            + " AND NOT " + Sql.KEEPS_ANOTHER),

    /** Households that were sold the dwelling they rented, and for how much is known. */
    PRICED("""
            SELECT s.household_id, NULL AS lease_id, h.district, 'sold' AS what, %s AS period, %s AS size
            FROM case_step s JOIN dwelling_sale d ON d.household_id = s.household_id
            JOIN %s h ON h.household_id = s.household_id
            WHERE s.undone_at IS NULL AND s.left_on IS NULL AND s.entered_on <= :today AND s.stage = 'BOUGHT_OWN'
            """.formatted(Sql.month("s.entered_on"), Sql.toDate("s.entered_on"), Sql.HOUSEHOLDS)),

    /**
     * Households by each step that they have reached; the period is the year in which the case began and the step. Letters are
     * joined as they are: with {@link Sql#LETTERED} the database may look through all cases once for each of them.
     */
    FUNNEL("""
            SELECT c.household_id, NULL AS lease_id, h.district, 'reached' AS what, c.began * 10 + c.step AS period, 0 AS size
            FROM (SELECT r.household_id, r.began, n.step FROM %1$s r
                  JOIN (SELECT 0 AS step UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                        UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7) n ON n.step <= r.reached
                  UNION ALL SELECT DISTINCT r.household_id, r.began, 1 FROM %1$s r
                  JOIN letter_recipient l ON l.household_id = r.household_id AND l.state IN ('SENT', 'DELIVERED')
                  JOIN letter_mailing m ON m.id = l.mailing_id AND m.letter_date BETWEEN r.began_on AND :today
                  WHERE r.reached = 0
                  UNION ALL SELECT r.household_id, r.began, 8 FROM %1$s r
                  JOIN %3$s f ON f.household_id = r.household_id WHERE r.reached = 7) c
            JOIN %2$s h ON h.household_id = c.household_id
            """.formatted(Sql.REACHED, Sql.HOUSEHOLDS, Sql.FOLLOWED_UP)),

    /** Days from the beginning of a case to each of its steps; the period is as in {@link #FUNNEL}. */
    FUNNEL_DAYS("""
            SELECT d.household_id, NULL AS lease_id, h.district, 'days' AS what, b.began * 10 + d.step AS period,
                DATEDIFF(d.reached_on, b.began_on) AS size
            FROM (SELECT household_id, %1$s AS step, MIN(entered_on) AS reached_on FROM case_step
                  WHERE undone_at IS NULL AND entered_on <= :today GROUP BY 1, 2
                  UNION ALL SELECT household_id, 1, lettered_on FROM %3$s l
                  UNION ALL SELECT household_id, 8, followed_on FROM %4$s f) d
            JOIN (SELECT household_id, MIN(entered_on) AS began_on, YEAR(MIN(entered_on)) AS began FROM case_step
                  WHERE undone_at IS NULL GROUP BY household_id) b ON b.household_id = d.household_id
            JOIN %2$s h ON h.household_id = d.household_id WHERE d.step > 0 AND d.reached_on >= b.began_on
            """.formatted(Sql.step("stage"), Sql.HOUSEHOLDS, Sql.LETTERED, Sql.FOLLOWED_UP)),

    /** Households whose case ended without a purchase, or rests, by the reason; the period is the year in which it began. */
    LEAVING("""
            SELECT s.household_id, NULL AS lease_id, h.district, COALESCE(s.reason, 'NOT_SAID') AS what, b.began AS period,
                0 AS size
            FROM case_step s
            JOIN (SELECT household_id, YEAR(MIN(entered_on)) AS began FROM case_step
                  WHERE undone_at IS NULL GROUP BY household_id) b ON b.household_id = s.household_id
            JOIN %s h ON h.household_id = s.household_id
            WHERE s.undone_at IS NULL AND s.left_on IS NULL AND s.entered_on <= :today
                AND s.stage IN ('NOT_INTERESTED', 'STAYS', 'NOT_NOW', 'RENTS_PRIVATELY', 'MOVED')
            """.formatted(Sql.HOUSEHOLDS)),

    /** Households by the month in which they were first contacted. */
    CONTACTS("""
            SELECT c.household_id, NULL AS lease_id, h.district, 'contacted' AS what, %s AS period, 0 AS size FROM %s c
            JOIN %s h ON h.household_id = c.household_id
            """.formatted(Sql.month("c.contacted_on"), Sql.CONTACTED, Sql.HOUSEHOLDS)),

    /** Those contacted in a quarter by where they are now. */
    COHORT("""
            SELECT c.household_id, NULL AS lease_id, h.district, %s AS what, %s AS period, 0 AS size FROM %s c
            JOIN %s h ON h.household_id = c.household_id
            JOIN rent_to_own_case k ON k.household_id = c.household_id
            """.formatted(Sql.WHERE_NOW, Sql.quarter("c.contacted_on"), Sql.CONTACTED, Sql.HOUSEHOLDS)),

    /** Home visits that were carried out, by month. They are by day, when the date is the same here and in UTC. */
    VISITS("""
            SELECT v.household_id, NULL AS lease_id, h.district, 'visit' AS what, %s AS period, 0 AS size FROM visit v
            JOIN %s h ON h.household_id = v.household_id
            WHERE v.kind = 'HOME' AND v.state = 'CARRIED_OUT' AND DATE(v.starts_at) <= :today
            """.formatted(Sql.month("v.starts_at"), Sql.HOUSEHOLDS)),

    /** Households of the target group that nobody has contacted yet; the size is the days they have waited. */
    WAITING("""
            SELECT k.household_id, NULL AS lease_id, h.district, 'waiting' AS what, 0 AS period,
                DATEDIFF(:today, b.began_on) AS size
            FROM rent_to_own_case k
            JOIN %s b ON b.household_id = k.household_id
            JOIN %s h ON h.household_id = k.household_id
            WHERE k.stage IN ('TARGET_GROUP', 'PRIORITISED') AND b.began_on <= :today""".formatted(Sql.BEGAN, Sql.HOUSEHOLDS)),

    /** Running leases; the size is the whole months they have lasted. */
    TENANCIES(Sql.leases("'running'", "0", "TIMESTAMPDIFF(MONTH, t.starts_on, :today)") + """
            WHERE t.protection = 'NONE' AND t.starts_on <= :today
                AND (t.moved_out_on IS NULL OR t.moved_out_on > :today)"""),

    /** Leases that ran a year ago; the size is the whole months they had lasted then. */
    RAN(Sql.leases("'ran'", "0", "TIMESTAMPDIFF(MONTH, t.starts_on, :yearAgo)") + """
            WHERE t.protection = 'NONE' AND t.starts_on <= :yearAgo
                AND (t.moved_out_on IS NULL OR t.moved_out_on > :yearAgo)"""),

    /** Leases that ended, by year; the size is the whole months they lasted. */
    ENDED(Sql.leases("'ended'", "YEAR(t.moved_out_on)", "TIMESTAMPDIFF(MONTH, t.starts_on, t.moved_out_on)") + """
            WHERE t.protection = 'NONE' AND t.moved_out_on <= :today AND t.starts_on <= t.moved_out_on"""),

    /** Running leases by the quarter in which their term ends, from today on. */
    LEASE_ENDS(Sql.leases("'ends'", Sql.quarter("t.ends_on"), "0") + """
            WHERE t.protection = 'NONE' AND t.ends_on >= :today AND t.ends_on < '9999-01-01'
                AND (t.moved_out_on IS NULL OR t.moved_out_on >= :today)"""),

    /** Leases by the quarter in which their term ended, of those that had not ended before. */
    TERMS(Sql.leases("'term'", Sql.quarter("t.ends_on"), "0") + """
            WHERE t.protection = 'NONE' AND t.ends_on < :today AND t.ends_on >= :yearAgo
                AND (t.moved_out_on IS NULL OR t.moved_out_on >= t.ends_on)"""),

    /** Running leases past their term without a notice, by what the law makes of them (husleieloven § 9-2). */
    CONVERSION(Sql.leases("""
            CASE WHEN t.ends_on <= :becameTo THEN 'BECAME_INDEFINITE' WHEN t.ends_on <= :riskTo THEN 'CONVERSION_RISK'
                ELSE 'PAST_END' END""", "0", "0") + """
            WHERE t.protection = 'NONE' AND t.lease_kind <> 'INDEFINITE' AND t.ends_on < :today
                AND t.terminated_on IS NULL AND (t.moved_out_on IS NULL OR t.moved_out_on >= :today)"""),

    /** Households that waited a year ago; the size is the days they had waited then. */
    WAITED("""
            SELECT s.household_id, NULL AS lease_id, h.district, 'waited' AS what, 0 AS period,
                DATEDIFF(:yearAgo, b.began_on) AS size
            FROM case_step s
            JOIN %s b ON b.household_id = s.household_id
            JOIN %s h ON h.household_id = s.household_id
            WHERE s.stage IN ('TARGET_GROUP', 'PRIORITISED') AND s.undone_at IS NULL AND s.entered_on <= :yearAgo
                AND (s.left_on IS NULL OR s.left_on > :yearAgo)""".formatted(Sql.BEGAN, Sql.HOUSEHOLDS)),

    /** Households in group meetings behind us, by language and whether they came, late or not; the period is the quarter. */
    ATTENDANCE("""
            SELECT p.household_id, NULL AS lease_id, h.district,
                CONCAT(COALESCE(l.language, 'und'), ':', IF(p.attendance IN ('CAME', 'LATE'), 'CAME', 'AWAY')) AS what,
                %s AS period, %s AS size
            FROM meeting_participant p JOIN group_meeting m ON m.id = p.meeting_id
            JOIN %s h ON h.household_id = p.household_id
            LEFT JOIN (SELECT household_id, MAX(language) AS language FROM tenant_list GROUP BY household_id) l
                ON l.household_id = p.household_id
            WHERE m.state <> 'CANCELLED' AND p.attendance IS NOT NULL AND p.attendance <> 'MOVED'
                AND DATE(m.starts_at) <= :today""".formatted(Sql.quarter("m.starts_at"), Sql.toDate("m.starts_at"), Sql.HOUSEHOLDS)),

    /**
     * Letters that somebody decided to send, by the language they are written in and what became of them; the period is the
     * quarter of the letter's date. One that was left out has the language of its reader.
     */
    LETTERS("""
            SELECT r.household_id, NULL AS lease_id, h.district,
                CASE WHEN r.state IN ('SENT', 'DELIVERED') THEN CONCAT(COALESCE(r.text_language, r.language, 'und'), ':SENT')
                    WHEN r.state IN ('READY', 'UNDERWAY', 'PRINTABLE')
                        THEN CONCAT(COALESCE(r.text_language, r.language, 'und'), ':ON_THE_WAY')
                    ELSE CONCAT(COALESCE(r.language, r.text_language, 'und'), ':NOT_SENT') END AS what,
                %s AS period, %s AS size
            FROM letter_recipient r JOIN letter_mailing m ON m.id = r.mailing_id
            JOIN %s h ON h.household_id = r.household_id
            WHERE m.state NOT IN ('PREPARING', 'DRAFT') AND m.letter_date <= :today
            """.formatted(Sql.quarter("m.letter_date"), Sql.toDate("m.letter_date"), Sql.HOUSEHOLDS)),

    /** Applications that were decided, by the quarter of the answer; the size is the days from application to answer. */
    DECISIONS("""
            SELECT s.household_id, NULL AS lease_id, h.district, IF(n.stage = 'FINANCED', 'GRANTED', 'REFUSED') AS what,
                %s AS period, DATEDIFF(n.entered_on, s.entered_on) AS size
            FROM case_step s JOIN case_step n ON n.case_id = s.case_id AND n.undone_at IS NULL AND n.id =
                (SELECT MIN(f.id) FROM case_step f WHERE f.case_id = s.case_id AND f.id > s.id AND f.undone_at IS NULL)
            JOIN %s h ON h.household_id = s.household_id
            WHERE s.stage = 'APPLYING' AND s.undone_at IS NULL AND n.entered_on <= :today
                AND (n.stage = 'FINANCED' OR n.reason = 'LOAN_REFUSED')
            """.formatted(Sql.quarter("n.entered_on"), Sql.HOUSEHOLDS));

    /** Counts one up when something else is hidden of the same lists, so that what was kept before is counted anew. */
    private static final int RULES = 8;

    private final String sql;

    FigureSource(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Tells apart what was counted by other questions or rules, in an earlier release of the product. */
    static long edition() {
        CRC32 fingerprint = new CRC32();
        fingerprint.update(RULES);
        for (FigureSource source : values()) {
            fingerprint.update(source.sql.getBytes(StandardCharsets.UTF_8));
        }
        return fingerprint.getValue();
    }
}
