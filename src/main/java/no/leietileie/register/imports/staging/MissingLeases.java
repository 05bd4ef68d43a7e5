package no.leietileie.register.imports.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseId;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.MissingLease;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leases that a file does not mention, as the register is now: those that ended since, or that a later file brought, are
 * not among them. Those of protected households are only for whoever sees them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class MissingLeases {

    /** A lease {@code l} that runs and that no row of the file is about. Takes the parameters {@code today} and {@code id}. */
    static final String RUNS_UNMENTIONED = """
        (l.moved_out_on IS NULL OR l.moved_out_on >= :today)
        AND NOT EXISTS (SELECT 1 FROM import_row r WHERE r.import_id = :id AND r.lease_number = l.number)
        """;

    private static final String MISSING = """
        FROM lease l JOIN tenant_list t ON t.lease_id = l.id
        WHERE
        """ + RUNS_UNMENTIONED + """
        AND NOT (l.origin LIKE 'import:%' AND CAST(SUBSTRING(l.origin, 8) AS UNSIGNED) > :id)
        AND (:seesProtected OR t.protection = 'NONE')\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MissingLeases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name. */
    public List<MissingLease> page(ImportId id, Pageable page) {
        return asked(
                        "SELECT l.id, l.household_id, l.number, l.starts_on, l.ends_on, t.tenant_name,"
                                + " t.street_address "
                                + MISSING + " ORDER BY t.tenant_name, l.id LIMIT :limit OFFSET :offset",
                        id)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MissingLeases::lease)
                .list();
    }

    public long count(ImportId id) {
        return asked("SELECT COUNT(*) " + MISSING, id).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, ImportId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .param("seesProtected", CurrentUser.seesProtected());
    }

    private static MissingLease lease(ResultSet row, int number) throws SQLException {
        return new MissingLease(
                new LeaseId(row.getLong("id")),
                new HouseholdId(row.getLong("household_id")),
                row.getString("number"),
                row.getString("tenant_name"),
                row.getString("street_address"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
