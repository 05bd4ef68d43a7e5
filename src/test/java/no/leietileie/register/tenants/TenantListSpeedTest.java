package no.leietileie.register.tenants;

import static no.leietileie.register.tenants.TenantFilterField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
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
    Users users;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    /** What the product promises of 100,000 leases on two processors; of what is repeated, p95. */
    private enum Target {
        FIRST_FILTERED_PAGE_WITH_COUNT(Duration.ofMillis(300)),
        ANY_PAGE_BY_SCROLLING(Duration.ofMillis(300)),
        SEARCH_WITH_COUNT(Duration.ofMillis(150)),
        EXPORT_OF_ALL(Duration.ofSeconds(30)),
        ASSIGNMENT_OF_1000(Duration.ofSeconds(2)),
        /** Nothing is promised, but it must not get out of hand. */
        REST(Duration.ofMinutes(1));

        private final Duration limit;

        Target(Duration limit) {
            this.limit = limit;
        }
    }

    private record Measured(Target target, String what, Duration took) {}

    private final List<Measured> measured = new ArrayList<>();

    @Test
    void a_register_of_100_000_leases_answers_at_once() {
        var register = new LargeRegister(jdbc, transactions);
        time(Target.REST, "fill the tables", register::fill);
        time(Target.REST, "refresh all lines, 500 a call", () -> register.refresh(projection));
        SignedIn.consultant(() -> {
            pages();
            filteredPages();
            searches();
            changes();
            export();
            return null;
        });

        assertThat(measured).extracting(Measured::target).contains(Target.values());
        assertThat(measured)
                .allSatisfy(one -> assertThat(one.took()).as(one.what()).isLessThan(one.target().limit));
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
            measure(
                    Target.ANY_PAGE_BY_SCROLLING,
                    "page by " + order,
                    () -> tenants.page(TenantFilter.NONE, PageRequest.of(0, 50, Sort.by(order))));
        }
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "page by endsOn descending",
                () -> tenants.page(
                        TenantFilter.NONE,
                        PageRequest.of(0, 50, Sort.by("endsOn").descending())));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by tenantName",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50)));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by endsOn",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("endsOn"))));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by monthlyRent",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("monthlyRent"))));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by streetAddress",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("streetAddress"))));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by consultantName",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("consultantName"))));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page by stageRank",
                () -> tenants.page(TenantFilter.NONE, PageRequest.of(1980, 50, Sort.by("stageRank"))));
        measure(Target.REST, "options", () -> tenants.options());
        measure(Target.REST, "all ids", () -> tenants.idsMatching(TenantFilter.NONE));
    }

    /** What somebody waits for who has set a filter: the first lines and how many there are. */
    private void filteredPages() {
        var filters = Map.of(
                "nothing",
                TenantFilter.NONE,
                "stage",
                TenantFilter.NONE.with(STAGE, "ASSESSED"),
                "language and tenure",
                TenantFilter.NONE.with(LANGUAGE, "tr").with(TENURE, "cooperative-share"),
                "two languages and arrears",
                TenantFilter.NONE.with(LANGUAGE, "tr").with(LANGUAGE, "ar").with(ARREARS, TenantFilter.YES),
                "ended leases and rent",
                TenantFilter.NONE.with(STATE, LeaseState.ENDED).with(RENT_FROM, "6000"),
                "language, tenure, rent and end",
                TenantFilter.NONE
                        .with(LANGUAGE, "tr")
                        .with(TENURE, "cooperative-share")
                        .with(RENT_FROM, "6000")
                        .with(ENDS, "within-12-months"));
        filters.forEach((name, filter) -> measure(
                Target.FIRST_FILTERED_PAGE_WITH_COUNT,
                "first page and count filtered by " + name,
                () -> pageAndCount(filter)));
        measure(
                Target.ANY_PAGE_BY_SCROLLING,
                "deep page filtered by language and rent",
                () -> tenants.page(
                        TenantFilter.NONE.with(LANGUAGE, "tr").with(RENT_FROM, "6000"), PageRequest.of(250, 50)));
    }

    private void pageAndCount(TenantFilter filter) {
        tenants.page(filter, PageRequest.of(0, 50));
        tenants.count(filter);
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
                    Target.SEARCH_WITH_COUNT,
                    "page and count of search '" + text + "'",
                    () -> pageAndCount(TenantFilter.NONE.with(TEXT, text)));
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
            time(Target.EXPORT_OF_ALL, "export 100,000 as " + format, () -> {
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
        var user = ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(new NewUser(
                        UUID.randomUUID().toString(), "Anna", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR)));
        time(
                Target.ASSIGNMENT_OF_1000,
                "assign a consultant to about 1,000",
                () -> change[0] = tenants.assignConsultant(new Selection.Matching(thousand), user));
        time(Target.ASSIGNMENT_OF_1000, "undo it", () -> tenants.undo(change[0]));
    }

    private void measure(Target target, String what, Runnable work) {
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
        measured.add(new Measured(target, what, Duration.ofNanos(nanos[18])));
        System.out.println("SPEED p50 " + nanos[10] / 1_000_000 + " ms, p95 " + nanos[18] / 1_000_000 + " ms  " + what);
    }

    private void time(Target target, String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        var took = Duration.ofNanos(System.nanoTime() - start);
        measured.add(new Measured(target, what, took));
        System.out.println("SPEED " + took.toMillis() + " ms  " + what);
    }
}
