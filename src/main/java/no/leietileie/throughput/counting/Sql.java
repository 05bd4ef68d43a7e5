package no.leietileie.throughput.counting;

/** Phrases that several lists have in common; {@code t} is a line of the list of tenants. */
final class Sql {

    /** A household lives in the district of its newest lease. */
    static final String HOUSEHOLDS = """
            (SELECT household_id, CAST(SUBSTRING(MAX(CONCAT(COALESCE(starts_on, '0000-00-00'), LPAD(lease_id, 19, '0'),
                COALESCE(district_id, 0))), 30) AS SIGNED) AS district
             FROM tenant_list WHERE protection = 'NONE' GROUP BY household_id)""";

    /** With the first day on which somebody from the programme met the household. */
    static final String CONTACTED = """
            (SELECT household_id, MIN(entered_on) AS contacted_on FROM case_step
             WHERE undone_at IS NULL AND stage = 'CONTACTED' AND entered_on <= :today GROUP BY household_id)""";

    /** With the day and the year in which the case began, and the furthest step of the funnel that it has come to by its own steps. */
    static final String REACHED = """
            (SELECT household_id, MIN(entered_on) AS began_on, YEAR(MIN(entered_on)) AS began, MAX(%s) AS reached
             FROM case_step
             WHERE undone_at IS NULL AND entered_on <= :today GROUP BY household_id)""".formatted(step("stage"));

    /** With the day on which the case began. */
    static final String BEGAN = """
            (SELECT household_id, MIN(entered_on) AS began_on FROM case_step
             WHERE undone_at IS NULL GROUP BY household_id)""";

    /** With the day of the first letter that was sent to the household since its case began. */
    static final String LETTERED = """
            (SELECT r.household_id, MIN(m.letter_date) AS lettered_on FROM letter_recipient r
             JOIN letter_mailing m ON m.id = r.mailing_id
             JOIN %s b ON b.household_id = r.household_id
             WHERE r.state IN ('SENT', 'DELIVERED') AND m.letter_date BETWEEN b.began_on AND :today
             GROUP BY r.household_id)""".formatted(BEGAN);

    /** With the day of the first visit or talk that was carried out after the day on which the household bought. */
    static final String FOLLOWED_UP = """
            (SELECT b.household_id, MIN(DATE(v.starts_at)) AS followed_on FROM case_step b
             JOIN visit v ON v.household_id = b.household_id AND v.state = 'CARRIED_OUT'
                AND DATE(v.starts_at) > b.entered_on AND DATE(v.starts_at) <= :today
             WHERE b.undone_at IS NULL AND b.stage IN ('BOUGHT_OWN', 'BOUGHT_OTHER') GROUP BY b.household_id)""";

    static final String WHERE_NOW = """
            CASE WHEN k.stage IN ('BOUGHT_OWN', 'BOUGHT_OTHER') THEN 'BOUGHT' WHEN k.stage = 'RENTS_PRIVATELY' THEN k.stage
                WHEN k.stage = 'NOT_NOW' THEN k.stage WHEN k.stage IN ('STAYS', 'NOT_INTERESTED') THEN 'STAYS'
                WHEN k.stage IN ('MOVED', 'DIED') THEN 'GONE' ELSE 'ON_THE_WAY' END""";

    /** Moving from one municipal dwelling to another within a month is no move-out. */
    static final String MOVED_ON = """
            EXISTS (SELECT 1 FROM tenant_list n WHERE n.household_id = t.household_id AND n.lease_id <> t.lease_id
                AND n.starts_on BETWEEN t.moved_out_on - INTERVAL 31 DAY AND t.moved_out_on + INTERVAL 31 DAY)""";

    static final String CAME_FROM_ANOTHER = """
            EXISTS (SELECT 1 FROM tenant_list n WHERE n.household_id = t.household_id AND n.lease_id <> t.lease_id
                AND (n.moved_out_on BETWEEN t.starts_on - INTERVAL 31 DAY AND t.starts_on + INTERVAL 31 DAY
                    OR n.starts_on < t.starts_on AND (n.moved_out_on IS NULL OR n.moved_out_on > t.starts_on)))""";

    /** Of two that end, the later one is the exit. */
    static final String KEEPS_ANOTHER = """
            EXISTS (SELECT 1 FROM tenant_list n WHERE n.household_id = t.household_id AND n.lease_id <> t.lease_id
                AND n.starts_on <= t.moved_out_on AND (n.moved_out_on IS NULL OR n.moved_out_on > t.moved_out_on
                    OR n.moved_out_on = t.moved_out_on AND n.lease_id > t.lease_id))""";

    private Sql() {}

    static String leases(String what, String period, String size) {
        return """
                SELECT t.household_id, t.lease_id, COALESCE(t.district_id, 0) AS district, %s AS what, %s AS period,
                    %s AS size
                FROM tenant_list t
                """.formatted(what, period, size);
    }

    static String month(String day) {
        return "YEAR(%1$s) * 12 + MONTH(%1$s) - 1".formatted(day);
    }

    static String quarter(String day) {
        return "YEAR(%1$s) * 4 + QUARTER(%1$s) - 1".formatted(day);
    }

    /** 1 where the day lies in the part of its year that has passed this year. */
    static String toDate(String day) {
        return "IF(DATE_FORMAT(%s, '%%m%%d') <= DATE_FORMAT(:today, '%%m%%d'), 1, 0)".formatted(day);
    }

    /** The steps of the funnel that are steps of a case, by number. */
    static String step(String stage) {
        return """
                CASE %s WHEN 'CONTACTED' THEN 2 WHEN 'ASSESSED' THEN 3 WHEN 'APPLYING' THEN 4
                    WHEN 'FINANCED' THEN 5 WHEN 'BUYING' THEN 6 WHEN 'BOUGHT_OWN' THEN 7 WHEN 'BOUGHT_OTHER' THEN 7
                    ELSE 0 END""".formatted(stage);
    }
}
