package no.leietileie.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.leietileie.LeieTilEie;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.priority.PriorityComputation;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.priority.PriorityRule;
import no.leietileie.casework.priority.PriorityWeights;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Computes the priority list of a large register on the embedded database. See docs/benchmarks.md. */
public final class PriorityBenchmark {

    private static final int SINGLE_ROUNDS = 20;

    private PriorityBenchmark() {}

    /** @param arguments how many households, 100,000 unless said otherwise */
    public static void main(String[] arguments) throws IOException {
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("priority-benchmark");
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            fill(product.getBean(JdbcClient.class), households);
            var computation = product.getBean(PriorityComputation.class);
            var list = product.getBean(PriorityList.class);
            ActingUser.as(ActingUser.SYSTEM, () -> {
                time("all, empty list", computation::all);
                time("all, again", computation::all);
                time("all, once more", computation::all);
                for (int round = 0; round < SINGLE_ROUNDS; round++) {
                    long household = 1 + round;
                    time("one household", () -> computation.one(household));
                }
                time("first page", () -> list.page(PriorityFilter.NONE, PageRequest.of(0, 50)));
                time(
                        "lift one and rank all",
                        () -> list.lift(
                                list.page(PriorityFilter.NONE, PageRequest.of(500, 1))
                                        .getFirst()
                                        .household(),
                                20,
                                "Prøve"));
                time(
                        "preview of other weights",
                        () -> list.preview(
                                PriorityWeights.first().with(PriorityRule.ARREARS, -60), PriorityFilter.NONE));
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void fill(JdbcClient jdbc, int households) {
        String numbers = " FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + households
                + ") SELECT i FROM n) n";
        jdbc.sql("SET SESSION max_recursive_iterations = 1000000").update();
        for (String insert : List.of(
                "INSERT INTO dwelling (id, version, kind, tenure, street_address, postal_code, city, rooms, valuation,"
                        + " shared_costs, origin) SELECT i, 0, 'FLAT', ELT(1 + i % 4, 'COOPERATIVE_SHARE', 'OWNER_SECTION',"
                        + " 'FREEHOLD', 'RENTED_IN'), CONCAT('Gate ', i), '0991', 'ELVESTRAND', 1 + i % 5,"
                        + " 100000000 + (i * 7919) % 200000000, 300000 + (i * 31) % 300000, 'benchmark'" + numbers,
                "INSERT INTO household (id, version, protection, adults, children, origin)"
                        + " SELECT i, 0, IF(i % 200 = 0, 'FORTROLIG', 'NONE'), 1 + i % 2, i % 4, 'benchmark'" + numbers,
                "INSERT INTO lease (id, version, number, household_id, dwelling_id, kind, starts_on, ends_on, monthly_rent,"
                        + " arrears, origin) SELECT i, 0, CONCAT('K', i), i, i, 'FIXED_TERM', '2010-01-01' + INTERVAL (i % 5000) DAY,"
                        + " '2026-06-01' + INTERVAL (i % 1500) DAY, 600000 + (i * 13) % 700000, IF(i % 6 = 0, 1000000, 0),"
                        + " 'benchmark'" + numbers,
                "INSERT INTO tenant_list (lease_id, household_id, protection, tenant_name, lease_number, lease_kind, starts_on,"
                        + " ends_on, monthly_rent, arrears, dwelling_kind, tenure, rooms, household_size, search_text)"
                        + " SELECT l.id, h.id, h.protection, CONCAT('Navn', h.id), l.number, l.kind, l.starts_on, l.ends_on,"
                        + " l.monthly_rent, l.arrears, d.kind, d.tenure, d.rooms, h.adults + h.children, CONCAT('zznavn', h.id)"
                        + " FROM lease l JOIN household h ON h.id = l.household_id JOIN dwelling d ON d.id = l.dwelling_id",
                "INSERT INTO rent_to_own_case (id, version, household_id, stage, entered_on)"
                        + " SELECT i, 0, i, ELT(1 + i % 3, 'TARGET_GROUP', 'PRIORITISED', 'CONTACTED'), '2026-06-01'"
                        + numbers,
                "INSERT INTO case_step (id, case_id, household_id, stage, entered_on, actor_id, actor_name, recorded_at)"
                        + " SELECT i, i, i, ELT(1 + i % 3, 'TARGET_GROUP', 'PRIORITISED', 'CONTACTED'), '2026-06-01', 0, 'Benchmark',"
                        + " '2026-06-01'" + numbers)) {
            jdbc.sql(insert).update();
        }
        jdbc.sql("ANALYZE TABLE tenant_list, lease, dwelling, household, case_step, rent_to_own_case")
                .query()
                .listOfRows();
        System.out.printf(Locale.ROOT, "%,d households on %s%n", households, LocalDate.now());
    }

    private static void time(String step, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %.1f ms%n", step, (System.nanoTime() - start) / 1e6);
    }
}
