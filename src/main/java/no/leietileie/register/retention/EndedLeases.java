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
            moved_out_on < :day
            AND EXISTS (SELECT 1 FROM lease other WHERE other.household_id = lease.household_id
                        AND (other.moved_out_on IS NULL OR other.moved_out_on >= :day))
            AND NOT EXISTS (SELECT 1 FROM retention_hold held
                            WHERE held.household_id = lease.household_id AND held.lifted_at IS NULL)""";

    private final JdbcClient jdbc;

    EndedLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("SELECT COUNT(*) FROM lease WHERE " + ENDED)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** The line in the list of tenants goes with the lease. */
    @Override
    public long deleteBefore(LocalDate day, int limit) {
        List<Long> leases = jdbc.sql("SELECT id FROM lease WHERE " + ENDED + " LIMIT " + limit)
                .param("day", day)
                .query((row, _) -> row.getLong(1))
                .list();
        return leases.isEmpty()
                ? 0
                : jdbc.sql("DELETE FROM lease WHERE id IN (:leases)")
                        .param("leases", leases)
                        .update();
    }
}
