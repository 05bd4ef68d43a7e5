package no.leietileie.benchmark;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.leietileie.LeieTilEie;
import no.leietileie.access.AccessLog;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.SignedIn;
import org.hibernate.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What the access log and address protection cost at 100,000 leases, on the embedded database. See docs/benchmarks.md. */
public final class PrivacyBenchmark {

    private static final int WARM = 30;
    private static final int ROUNDS = 1000;
    private static final int LIST_ROUNDS = 100;

    private final AccessLog log;
    private final TenantList tenants;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    private PrivacyBenchmark(ConfigurableApplicationContext product) {
        log = product.getBean(AccessLog.class);
        tenants = product.getBean(TenantList.class);
        entities = product.getBean(EntityManager.class);
        transaction = product.getBean(TransactionTemplate.class);
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("privacy-benchmark");
        try (var product = new SpringApplicationBuilder(LeieTilEie.class)
                .run(
                        "--spring.profiles.active=command",
                        "--db-scheduler.enabled=false",
                        "--leietileie.data=" + folder)) {
            var register =
                    new LargeRegister(product.getBean(JdbcClient.class), product.getBean(TransactionTemplate.class));
            register.fill();
            register.refresh(product.getBean(TenantListProjection.class));
            var benchmark = new PrivacyBenchmark(product);
            SignedIn.consultant(() -> {
                benchmark.logging();
                benchmark.protection();
                return null;
            });
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** The same transaction without and with an entry, in turns, so that both have the same machine. */
    private void logging() {
        compare(
                "a look, its transaction and commit",
                ROUNDS,
                () -> transaction.executeWithoutResult(
                        _ -> entities.createQuery("select 1", Integer.class).getSingleResult()),
                () -> transaction.executeWithoutResult(_ -> {
                    entities.createQuery("select 1", Integer.class).getSingleResult();
                    log.looked(7, "household.page");
                }));
    }

    private void protection() {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        for (var order : List.of("tenantName", "endsOn", "monthlyRent")) {
            questions.put(
                    "first page by " + order,
                    () -> tenants.page(TenantFilter.NONE, PageRequest.of(0, 50, Sort.by(order))));
        }
        questions.put("page 1,981 by tenantName", () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50)));
        questions.put("count", () -> tenants.count(TenantFilter.NONE));
        questions.put(
                "count, two filters",
                () -> tenants.count(TenantFilter.NONE
                        .with(TenantFilterField.LANGUAGE, "tr")
                        .with(TenantFilterField.RENT_FROM, "6000")));
        questions.forEach((what, question) -> compare(
                what,
                LIST_ROUNDS,
                () -> transaction.executeWithoutResult(_ -> {
                    entities.unwrap(Session.class).disableFilter(AddressProtection.FILTER);
                    question.run();
                }),
                () -> transaction.executeWithoutResult(_ -> question.run())));
    }

    private static void compare(String what, int rounds, Runnable without, Runnable with) {
        var bare = new long[rounds];
        var full = new long[rounds];
        for (int round = -WARM; round < rounds; round++) {
            long first = nanos(without);
            long second = nanos(with);
            if (round >= 0) {
                bare[round] = first;
                full[round] = second;
            }
        }
        Arrays.sort(bare);
        Arrays.sort(full);
        System.out.printf(
                Locale.ROOT,
                "%-40s without p50 %.2f p95 %.2f ms, with p50 %.2f p95 %.2f ms, more at p50 %.2f ms (%+.1f %%)%n",
                what,
                millis(bare, 50),
                millis(bare, 95),
                millis(full, 50),
                millis(full, 95),
                millis(full, 50) - millis(bare, 50),
                100 * (millis(full, 50) / millis(bare, 50) - 1));
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
