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

    private static final String ENDED = """
            FROM lease
            WHERE moved_out_on < :day
              AND EXISTS (SELECT 1 FROM lease other WHERE other.household_id = lease.household_id
                          AND (other.moved_out_on IS NULL OR other.moved_out_on >= :day))
              AND\s""" + ExpiredRows.notOnHold("lease.household_id");

    private final JdbcClient jdbc;
    private final ExpiredRows ended;

    EndedLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
        ended = new ExpiredRows(jdbc, "id", ENDED);
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
