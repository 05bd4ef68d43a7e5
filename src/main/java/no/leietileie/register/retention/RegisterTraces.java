package no.leietileie.register.retention;

import java.util.Collection;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of the landlord's files about the households go, also those that came to nobody and may mean one of them; of the log
 * stays that somebody looked, not at whom.
 */
@Component
@Order(1)
class RegisterTraces implements ErasedWithHousehold {

    /** By import, because the index of such rows begins with it: there are few of them among very many. */
    private static final String MAY_MEAN_THEM = """
        DELETE r FROM register_import i
        STRAIGHT_JOIN import_row r ON r.import_id = i.id AND r.has_candidates = TRUE
        WHERE JSON_OVERLAPS(r.candidates, :households) AND
        """ + ExpiredRows.meansNobodyOnHold("r");

    private final JdbcClient jdbc;

    RegisterTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(Collection<Long> households) {
        jdbc.sql("""
            DELETE FROM import_row WHERE household_id IN (:households)
               OR lease_id IN (SELECT id FROM lease WHERE household_id IN (:households))
               OR lease_number IN (SELECT number FROM lease WHERE household_id IN (:households))
            """).param("households", households).update();
        jdbc.sql(MAY_MEAN_THEM).param("households", households.toString()).update();
        jdbc.sql("UPDATE access_log SET household_id = NULL, detail = NULL WHERE household_id IN (:households)")
                .param("households", households)
                .update();
    }
}
