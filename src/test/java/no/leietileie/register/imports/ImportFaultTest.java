package no.leietileie.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is killed in the middle of an import: the job goes on by itself and no row is half in the register. */
@Tag("slow")
class ImportFaultTest {

    private static final int LEASES = 2_500;
    private static final int REJECTED = 3;
    private static final int CONTRADICTING = 2;
    private static final int DATA_ROWS = LEASES + REJECTED + CONTRADICTING;

    /** Some chunks are in the register and some are not. */
    private static final int IN_THE_MIDDLE = 1_500;

    @TempDir
    static Path folder;

    private static ProductProcess product;

    @BeforeEach
    void start() throws IOException {
        if (product == null || !product.isAlive()) {
            product = ProductProcess.start(folder.resolve("data"));
        }
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_product_that_was_killed_goes_on_after_its_restart() throws Exception {
        product.take(register("A"));
        awaitApplying("A");

        product.kill();
        product = ProductProcess.start(folder.resolve("data"));

        assertApplied("A");
    }

    @Test
    void a_database_that_was_killed_is_started_again_and_the_import_goes_on() throws Exception {
        product.take(register("B"));
        awaitApplying("B");

        product.killDatabase();

        assertApplied("B");
        assertThat(product.isAlive()).isTrue();
    }

    @Test
    void the_product_takes_over_from_a_command_that_was_killed() throws Exception {
        var command = ProductProcess.command(List.of(
                        "import",
                        register("C").toString(),
                        "--apply",
                        "--leietileie.import-delay=4s",
                        "--leietileie.data=" + folder.resolve("data")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile())
                .start();
        awaitApplying("C");

        command.destroyForcibly().onExit().join();

        assertApplied("C");
    }

    /** Contracts, dwellings and tenants that no other file of this test has. */
    private static Path register(String name) throws IOException {
        var leases = IntStream.rangeClosed(1, LEASES)
                .mapToObj(i -> "%1$s%2$d;%1$sO%2$d;%1$svegen %2$d;H0101;3015;Drammen;Leietaker %1$s;;;;;;;%2$d;;"
                        .formatted(name, i))
                .collect(joining("\n"));
        var rejected =
                "%sX;;Uten navn 1;;3015;Drammen;;;;;;;;;;\n".formatted(name).repeat(REJECTED);
        var contradicting =
                "%1$sY;;Gata 1;;3015;Drammen;En Leietaker;;;;;;;1;;\n%1$sY;;Gata 1;;3015;Drammen;To Andre;;;;;;;2;;\n"
                        .formatted(name);
        return Files.writeString(
                folder.resolve(name + ".csv"),
                Landlord.HEADER + "\n" + leases + "\n" + rejected + contradicting,
                UTF_8);
    }

    private static void awaitApplying(String name) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> number("SELECT COUNT(*) FROM register_import WHERE file_name = '" + name
                                + ".csv' AND state = 'APPLYING' AND rows_done BETWEEN 1 AND " + IN_THE_MIDDLE)
                        == 1);
    }

    private static void assertApplied(String name) throws IOException, SQLException {
        var ofFile = " FROM register_import WHERE file_name = '" + name + ".csv'";
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> number("SELECT COUNT(*)" + ofFile + " AND state = 'APPLIED'") == 1);
        assertThat(number("SELECT created_rows + changed_rows + unchanged_rows + held_rows + rejected_rows" + ofFile))
                .isEqualTo(DATA_ROWS);
        assertThat(number("SELECT created_rows" + ofFile)).isEqualTo(LEASES);
        assertThat(number("SELECT COUNT(*) FROM lease WHERE number LIKE '" + name + "%'"))
                .isEqualTo(LEASES);
        assertNoHalfRows();
    }

    private static void assertNoHalfRows() throws IOException, SQLException {
        var none = List.of(
                "lease l WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.household_id = l.household_id)",
                "lease l WHERE NOT EXISTS (SELECT 1 FROM tenant_list t WHERE t.lease_id = l.id)",
                "household h WHERE NOT EXISTS (SELECT 1 FROM lease l WHERE l.household_id = h.id)",
                "dwelling d WHERE NOT EXISTS (SELECT 1 FROM lease l WHERE l.dwelling_id = d.id)",
                "household h WHERE NOT EXISTS (SELECT 1 FROM timeline_entry t WHERE t.household_id = h.id)",
                "import_row r WHERE r.state = 'APPLIED' AND r.lease_id IS NULL");
        for (var half : none) {
            assertThat(number("SELECT COUNT(*) FROM " + half)).as(half).isZero();
        }
    }

    private static long number(String sql) throws IOException, SQLException {
        try (Connection connection = ProductProcess.connect(folder.resolve("data"));
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
