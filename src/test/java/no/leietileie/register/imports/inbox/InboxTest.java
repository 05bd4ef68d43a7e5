package no.leietileie.register.imports.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.leietileie.base.scanning.VirusScanner;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.Landlord;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The night's export is taken in once, whatever happens on its way. */
@DatabaseTest
@Import(Landlord.class)
class InboxTest {

    private static final Instant NIGHT = Instant.parse("2026-06-01T01:00:00Z");

    @Autowired
    Landlord landlord;

    @Autowired
    RegisterImports imports;

    @Autowired
    InboxFiles files;

    @Autowired
    VirusScanner scanner;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        landlord.forgetEverything();
        jdbc.sql("DELETE FROM inbox_file").update();
    }

    @Test
    void a_file_that_has_stopped_growing_is_taken_in_once() throws IOException {
        Files.writeString(folder.resolve("export.csv"), Landlord.HEADER);
        assertThat(at(NIGHT).look()).isEmpty();

        var received = at(NIGHT).look();

        assertThat(received).hasSize(1);
        assertThat(landlord.summary(received.getFirst()).fileName()).isEqualTo("export.csv");
        assertThat(landlord.summary(received.getFirst()).state()).isEqualTo(ImportState.RECEIVED);
        assertThat(folder.resolve("taken/20260601-010000-000Z-export.csv")).exists();
        assertThat(at(NIGHT.plus(Duration.ofDays(1))).look()).isEmpty();
    }

    @Test
    void a_file_is_tried_again_when_the_database_could_not_take_it() throws IOException {
        Files.writeString(folder.resolve("export.csv"), Landlord.HEADER);
        at(NIGHT).look();
        jdbc.sql("RENAME TABLE register_import TO away").update();
        try {
            assertThat(at(NIGHT).look()).isEmpty();
        } finally {
            jdbc.sql("RENAME TABLE away TO register_import").update();
        }

        assertThat(at(NIGHT.plus(ClaimedFiles.PATIENCE)).look()).isEmpty();
        var received = at(NIGHT.plus(ClaimedFiles.PATIENCE).plusMillis(1)).look();

        assertThat(received).hasSize(1);
        assertThat(landlord.summary(received.getFirst()).fileName()).isEqualTo("export.csv");
        assertThat(folder.resolve("reading")).isEmptyDirectory();
    }

    @Test
    void a_file_is_read_that_a_product_left_behind_when_it_was_killed() throws IOException {
        var reading = Files.createDirectories(folder.resolve("reading"));
        Files.writeString(reading.resolve("20260601-002959-999Z-natt til mandag.csv"), Landlord.HEADER);
        Files.writeString(reading.resolve("20260601-003000-000Z-another node reads it.csv"), Landlord.HEADER);

        var received = at(NIGHT).look();

        assertThat(received).hasSize(1);
        assertThat(landlord.summary(received.getFirst()).fileName()).isEqualTo("natt til mandag.csv");
    }

    @Test
    void two_files_of_the_hour_that_the_clock_goes_through_twice_keep_their_order() throws IOException {
        takenAt("2026-10-25T00:30:00Z");
        takenAt("2026-10-25T01:30:00Z");

        try (var taken = Files.list(folder.resolve("taken"))) {
            assertThat(taken.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("20261025-003000-000Z-export.csv", "20261025-013000-000Z-export.csv");
        }
    }

    private void takenAt(String time) throws IOException {
        Files.writeString(folder.resolve("export.csv"), Landlord.HEADER);
        at(Instant.parse(time)).look();
        assertThat(at(Instant.parse(time)).look()).hasSize(1);
    }

    private Inbox at(Instant now) {
        return new Inbox(folder, files, imports, scanner, transaction, Clock.fixed(now, ZoneOffset.UTC));
    }
}
