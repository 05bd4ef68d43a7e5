package no.leietileie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.board.Board;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Reads the team board of a large register, nine in ten of whose cases stand in one column. See docs/benchmarks.md. */
public final class BoardBenchmark {

    private static final int ROUNDS = 5;
    private static final int PAGE = 20;

    private BoardBenchmark() {}

    /** @param arguments how many households, 100,000 unless said otherwise */
    public static void main(String[] arguments) throws IOException {
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LargeRegister.LEASES;
        var folder = Files.createTempDirectory("board-benchmark");
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            fill(product.getBean(JdbcClient.class), households);
            var board = product.getBean(Board.class);
            var inArrears = TenantFilter.NONE.with(TenantFilterField.ARREARS, TenantFilter.YES);
            ActingUser.as(ActingUser.COMMAND, () -> {
                for (int round = 0; round < ROUNDS; round++) {
                    time("all counts", () -> board.counts(TenantFilter.NONE));
                    time("the fullest column", () -> board.cards(BoardColumn.TARGET_GROUP, TenantFilter.NONE, PAGE));
                    time(
                            "every column",
                            () -> List.of(BoardColumn.values())
                                    .forEach(column -> board.cards(column, TenantFilter.NONE, PAGE)));
                    time("all counts, filtered", () -> board.counts(inArrears));
                    time("the fullest column, filtered", () -> board.cards(BoardColumn.TARGET_GROUP, inArrears, PAGE));
                }
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void fill(JdbcClient jdbc, int households) {
        String numbers = " FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + households
                + ") SELECT i FROM n) n";
        String stage = "IF(i % 10 > 0, 'TARGET_GROUP', ELT(1 + (i DIV 10) % 9, 'PRIORITISED', 'CONTACTED', 'ASSESSED',"
                + " 'APPLYING', 'FINANCED', 'BUYING', 'NOT_NOW', 'BOUGHT_OWN', 'STAYS'))";
        jdbc.sql("SET SESSION max_recursive_iterations = 1000000").update();
        for (String insert : List.of(
                "INSERT INTO dwelling (id, version, kind, tenure, street_address, postal_code, city, rooms, origin)"
                        + " SELECT i, 0, 'FLAT', 'COOPERATIVE_SHARE', CONCAT('Gate ', i), '0991', 'ELVESTRAND', 3,"
                        + " 'benchmark'" + numbers,
                "INSERT INTO household (id, version, protection, adults, children, origin)"
                        + " SELECT i, 0, IF(i % 200 = 0, 'FORTROLIG', 'NONE'), 1 + i % 2, i % 4, 'benchmark'" + numbers,
                "INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, starts_on, monthly_rent, arrears,"
                        + " origin) SELECT i, 0, CONCAT('K', i), i, i, 'INDEFINITE', '2010-01-01', 800000,"
                        + " IF(i % 6 = 0, 1000000, 0), 'benchmark'" + numbers,
                "INSERT INTO tenant_list (lease_id, household_id, protection, tenant_name, lease_number, lease_kind,"
                        + " starts_on, monthly_rent, arrears, dwelling_kind, tenure, rooms, household_size, stage, stage_rank,"
                        + " stage_since, search_text) SELECT i, i, IF(i % 200 = 0, 'FORTROLIG', 'NONE'), CONCAT('Navn', i),"
                        + " CONCAT('K', i), 'INDEFINITE', '2010-01-01', 800000, IF(i % 6 = 0, 1000000, 0), 'FLAT',"
                        + " 'COOPERATIVE_SHARE', 3, 3, " + stage + ", 0, '2020-01-01' + INTERVAL (i * 7919) % 2000 DAY,"
                        + " CONCAT('zznavn', i)" + numbers,
                "INSERT INTO rent_to_own_case (id, version, household_id, stage, entered_on) SELECT i, 0, i, " + stage
                        + ", '2020-01-01' + INTERVAL (i * 7919) % 2000 DAY" + numbers,
                "INSERT INTO task (id, version, household_id, title, due_on, created_by, created_at)"
                        + " SELECT i, 0, i, 'Ringe', '2026-06-01' + INTERVAL i % 300 DAY, 0, '2026-01-01'" + numbers)) {
            jdbc.sql(insert).update();
        }
        jdbc.sql("ANALYZE TABLE tenant_list, lease, dwelling, household, rent_to_own_case, task")
                .query()
                .listOfRows();
        System.out.printf(Locale.ROOT, "%,d households%n", households);
    }

    private static void time(String step, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %.1f ms%n", step, (System.nanoTime() - start) / 1e6);
    }
}
