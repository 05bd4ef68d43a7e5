package no.leietileie.register.tenants;

import static no.leietileie.register.tenants.TenantFilterField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.leietileie.access.UserId;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.benchmark.LargeRegister;
import no.leietileie.register.TenantListProjection;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Measures a register of 100,000 leases: {@code ./mvnw test -Dtest=TenantListSpeedTest -Dspeed=true}. */
@DatabaseTest
@TestPropertySource(properties = "own.schema=speed")
@EnabledIfSystemProperty(named = "speed", matches = "true")
class TenantListSpeedTest {

    @Autowired
    TenantList tenants;

    @Autowired
    TenantExport exports;

    @Autowired
    TenantListProjection projection;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Long> millis = new LinkedHashMap<>();

    @Test
    void a_register_of_100_000_leases_answers_at_once() {
        var register = new LargeRegister(jdbc, transactions);
        time("fill the tables", register::fill);
        time("refresh all lines, 500 a call", () -> register.refresh(projection));
        SignedIn.consultant(() -> {
            pages();
            searches();
            changes();
            export();
            return null;
        });

        assertThat(millis)
                .allSatisfy((what, took) -> assertThat(Duration.ofMillis(took))
                        .as(what)
                        .isLessThan(
                                what.contains("search")
                                        ? Duration.ofMillis(150)
                                        : what.contains("page") ? Duration.ofMillis(300) : Duration.ofMinutes(1)));
    }

    private void pages() {
        for (int warm = 0; warm < 5; warm++) {
            tenants.page(TenantFilter.NONE, PageRequest.of(warm, 50));
        }
        for (var order : List.of(
                "tenantName",
                "leaseNumber",
                "startsOn",
                "endsOn",
                "movedOutOn",
                "monthlyRent",
                "arrears",
                "streetAddress",
                "postalCode",
                "districtName",
                "cooperativeName",
                "dwellingKind",
                "tenure",
                "rooms",
                "area",
                "householdSize",
                "language",
                "nationality",
                "consultantName",
                "stageRank")) {
            measure("page by " + order, () -> tenants.page(TenantFilter.NONE, PageRequest.of(0, 50, Sort.by(order))));
        }
        measure(
                "page by endsOn descending",
                () -> tenants.page(
                        TenantFilter.NONE,
                        PageRequest.of(0, 50, Sort.by("endsOn").descending())));
        measure("deep page by tenantName", () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50)));
        measure(
                "deep page by endsOn",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("endsOn"))));
        measure(
                "deep page by monthlyRent",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("monthlyRent"))));
        measure(
                "deep page by streetAddress",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("streetAddress"))));
        measure(
                "deep page by consultantName",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("consultantName"))));
        measure(
                "deep page by stageRank",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("stageRank"))));
        measure(
                "page of one stage",
                () -> tenants.page(TenantFilter.NONE.with(STAGE, "ASSESSED"), PageRequest.of(0, 50)));
        measure("count all", () -> tenants.count(TenantFilter.NONE));
        measure(
                "count with four filters",
                () -> tenants.count(TenantFilter.NONE
                        .with(LANGUAGE, "tr")
                        .with(TENURE, "cooperative-share")
                        .with(RENT_FROM, "6000")
                        .with(ENDS, "within-12-months")));
        measure("options", () -> tenants.options());
        measure("all ids", () -> tenants.idsMatching(TenantFilter.NONE));
    }

    private void searches() {
        for (var text : List.of(
                "Navn4711",
                "navn47",
                "navn",
                "drammen",
                "n",
                "k",
                "5",
                "navn4711 gate7",
                "gate7 navn",
                "gate drammen",
                "29820061223")) {
            measure(
                    "page of search '" + text + "'",
                    () -> tenants.page(TenantFilter.NONE.with(TEXT, text), PageRequest.of(0, 50)));
            measure("count of search '" + text + "'", () -> tenants.count(TenantFilter.NONE.with(TEXT, text)));
        }
    }

    /** An export keeps only its ids and the lines of one chunk. */
    private void export() {
        var columns = List.of(
                new ExportColumn<TenantRow>("Leietaker", TenantRow::tenantName),
                new ExportColumn<TenantRow>("Adresse", TenantRow::streetAddress),
                new ExportColumn<TenantRow>("Husleie", TenantRow::monthlyRent),
                new ExportColumn<TenantRow>("Går ut", row -> row.term().endsOn()));
        for (var format : ExportFormat.values()) {
            System.gc();
            long before = used();
            var peak = new AtomicLong();
            time("export 100,000 as " + format, () -> {
                try (var out = new OutputStream() {
                    private long written;

                    @Override
                    public void write(int b) {
                        written++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        if ((written += length) % 16 == 0) {
                            peak.accumulateAndGet(used(), Math::max);
                        }
                    }
                }) {
                    exports.write(TenantFilter.NONE, TenantOrder.BY_NAME, format, "Leietakere", columns, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            System.gc();
            System.out.println("SPEED heap before " + before / 1_000_000 + " MB, highest with garbage "
                    + peak.get() / 1_000_000 + " MB, after " + used() / 1_000_000 + " MB");
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void changes() {
        var thousand = TenantFilter.NONE.with(RENT_FROM, "5000").with(RENT_TO, "5199");
        System.out.println("SPEED matching " + tenants.count(thousand));
        var change = new ConsultantChange[1];
        time(
                "assign a consultant to about 1,000",
                () -> change[0] = tenants.assignConsultant(new Selection.Matching(thousand), new UserId(1)));
        time("undo it", () -> tenants.undo(change[0]));
    }

    private void measure(String what, Runnable work) {
        for (int warm = 0; warm < 3; warm++) {
            work.run();
        }
        long[] nanos = new long[20];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        millis.put(what, nanos[10] / 1_000_000);
        System.out.println("SPEED p50 " + nanos[10] / 1_000_000 + " ms, p95 " + nanos[18] / 1_000_000 + " ms  " + what);
    }

    private void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        millis.put(what, (System.nanoTime() - start) / 1_000_000);
        System.out.println("SPEED " + millis.get(what) + " ms  " + what);
    }
}
