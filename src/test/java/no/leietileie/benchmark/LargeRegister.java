package no.leietileie.benchmark;

import java.util.stream.LongStream;
import no.leietileie.register.TenantListProjection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** 100,000 invented leases in the tables, for measuring; one household in 200 is protected. */
public final class LargeRegister {

    public static final int LEASES = 100_000;
    private static final String NUMBERS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + LEASES + ") SELECT ";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    public LargeRegister(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The tables of the register, without the list of tenants. */
    public void fill() {
        insert();
        // Still thought to be empty they would be read whole for each piece of the list, for half an hour.
        jdbc.sql("ANALYZE TABLE housing_cooperative, dwelling, household, person, lease")
                .query()
                .listOfRows();
    }

    private void insert() {
        transactions.executeWithoutResult(status -> {
            run("SET SESSION max_recursive_iterations = 1000000");
            run(
                    "INSERT INTO housing_cooperative (id, version, name) VALUES (1000001, 0, 'Gate borettslag'), (1000002, 0, 'Fjell borettslag')");
            run(
                    "INSERT INTO dwelling (id, version, kind, tenure, cooperative_id, street_address, postal_code, city, rooms, area_m2, origin) "
                            + NUMBERS
                            + "i, 0, 'FLAT', IF(i % 2, 'COOPERATIVE_SHARE', 'FREEHOLD'), IF(i % 2, 1000001 + i % 3 % 2, NULL), CONCAT('Gate', i % 300, ' ', i % 90), LPAD(3000 + i % 60, 4, '0'), 'Drammen', i % 5, 30 + i % 80, 'import:1' FROM n");
            run("INSERT INTO household (id, version, protection, adults, children, origin) " + NUMBERS
                    + "i, 0, IF(i % 200 = 0, 'FORTROLIG', 'NONE'), 1 + i % 2, i % 4, 'import:1' FROM n");
            run(
                    "INSERT INTO person (id, version, household_id, role, given_name, family_name, language, nationality, origin) "
                            + NUMBERS
                            + "i, 0, i, 'TENANT', CONCAT('Test', i % 700), CONCAT('Navn', CRC32(i) % 50000), ELT(1 + i % 5, 'tr', 'nb', 'ar', 'so', 'pl'), ELT(1 + i % 5, 'TR', 'NO', 'SY', 'SO', 'PL'), 'import:1' FROM n");
            run(
                    "INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, starts_on, ends_on, moved_out_on, monthly_rent, arrears, origin) "
                            + NUMBERS
                            + "i, 0, CONCAT('K-', i), i, i, IF(i % 3, 'FIXED_TERM', 'INDEFINITE'), DATE_SUB(CURRENT_DATE, INTERVAL i % 2000 DAY), IF(i % 3, DATE_ADD(CURRENT_DATE, INTERVAL CAST(CRC32(i) % 1500 AS SIGNED) - 300 DAY), NULL), IF(i % 50 = 0, '2024-01-01', NULL), 400000 + CRC32(i) % 2000 * 1000, IF(i % 9, 0, 120000), 'import:1' FROM n");
            run(
                    "INSERT INTO household_stage (household_id, stage, stage_rank, stage_since) " + NUMBERS
                            + "i, ELT(1 + i % 7, 'TARGET_GROUP', 'PRIORITISED', 'CONTACTED', 'ASSESSED', 'APPLYING', 'FINANCED', 'BUYING'), i % 7, '2026-01-01' FROM n WHERE i % 5 > 0");
        });
    }

    /** The list of tenants, as an import does it. */
    public void refresh(TenantListProjection projection) {
        for (int from = 1; from <= LEASES; from += 500) {
            var ids = LongStream.range(from, from + 500).boxed().toList();
            transactions.executeWithoutResult(status -> projection.refresh(ids));
        }
        jdbc.sql("ANALYZE TABLE tenant_list").query().listOfRows();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
