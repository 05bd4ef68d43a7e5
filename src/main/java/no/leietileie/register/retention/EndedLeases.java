package no.leietileie.register.retention;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.municipality.PolicyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leases that ended long ago of households that live in another municipal dwelling now. */
@Component
class EndedLeases implements RetainedKind {

    static final PolicyKey<Integer> PERIOD = RetainedKind.months("leases", 60);

    private static final String ENDED =
            """
                FROM lease
                WHERE
                """ + ended("lease") + """
                AND EXISTS (SELECT 1 FROM lease other WHERE other.household_id = lease.household_id AND NOT
                """ + ended("other") + """
                )
                  AND
                """ + ExpiredRows.mayGo("lease.household_id");

    private final JdbcClient jdbc;
    private final ExpiredRows ended;

    EndedLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
        ended = new ExpiredRows(jdbc, "id", ENDED);
    }

    /**
     * The condition that a lease ended before {@code :day}. Without a day on which anybody moved out it did when its end is
     * past and the landlord has not named it since, though he has sent files.
     *
     * @param lease what the query calls it
     */
    static String ended(String lease) {
        return """
            COALESCE(%1$s.moved_out_on < :day,
                COALESCE(LEAST(COALESCE(%1$s.ends_on, %1$s.terminated_on), COALESCE(%1$s.terminated_on, %1$s.ends_on)) < :day,
                    TRUE)
                AND EXISTS (SELECT 1 FROM lease_sighting seen WHERE seen.lease_id = %1$s.id AND seen.seen_on < :day)
                AND EXISTS (SELECT 1 FROM lease_sighting seen WHERE seen.seen_on >= :day))
            """.formatted(lease);
    }

    @Override
    public String key() {
        return "leases";
    }

    @Override
    public PolicyKey<Integer> period() {
        return PERIOD;
    }

    @Override
    public long countBefore(LocalDate day) {
        return ended.count(day);
    }

    /** The line in the list of tenants goes with the lease. */
    @Override
    public long deleteBefore(LocalDate day, int limit) {
        List<Long> leases = ended.first(day, limit);
        return leases.isEmpty()
                ? 0
                : jdbc.sql("DELETE FROM lease WHERE id IN (:leases)")
                        .param("leases", leases)
                        .update();
    }
}
