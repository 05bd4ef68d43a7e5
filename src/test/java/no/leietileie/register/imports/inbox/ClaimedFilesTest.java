package no.leietileie.register.imports.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedFilesTest {

    @TempDir
    Path inbox;

    @Test
    void however_often_a_file_is_claimed_its_name_and_its_first_day_are_kept() throws IOException {
        Path file = Files.writeString(inbox.resolve("natt.csv"), "x");

        Path first = at("2026-06-01T22:30:00Z").claim(file, "natt.csv").orElseThrow();
        Path second = at("2026-07-01T10:00:00Z").claim(first, "natt.csv").orElseThrow();
        Path third = at("2026-08-01T10:00:00Z").claim(second, "natt.csv").orElseThrow();

        assertThat(first.getFileName()).hasToString("20260601-223000-000Z-natt.csv");
        assertThat(third.getFileName()).hasToString("20260801-100000-000Z-since20260602-natt.csv");
        assertThat(ClaimedFiles.nameOf(third)).isEqualTo("natt.csv");
        assertThat(ClaimedFiles.since(third)).contains(Instant.parse("2026-08-01T10:00:00Z"));
        assertThat(ClaimedFiles.firstClaimedOn(third)).contains(LocalDate.of(2026, 6, 2));
    }

    @Test
    void a_name_of_the_release_before_is_understood() {
        Path claimed = Path.of("reading/20260601-022959-999-natt.csv");

        assertThat(ClaimedFiles.nameOf(claimed)).isEqualTo("natt.csv");
        assertThat(ClaimedFiles.since(claimed)).contains(Instant.parse("2026-06-01T00:29:59.999Z"));
    }

    @Test
    void a_file_of_the_inbox_that_is_named_like_a_claimed_one_is_claimed_for_the_first_time() throws IOException {
        Path file = Files.writeString(inbox.resolve("20250101-000000-000Z-natt.csv"), "x");

        Path claimed = at("2026-06-01T10:00:00Z")
                .claim(file, file.getFileName().toString())
                .orElseThrow();

        assertThat(ClaimedFiles.nameOf(claimed)).isEqualTo("20250101-000000-000Z-natt.csv");
        assertThat(ClaimedFiles.firstClaimedOn(claimed)).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void what_the_landlord_writes_like_a_first_day_is_part_of_his_name() throws IOException {
        Path file = Files.writeString(inbox.resolve("since20250101-natt.csv"), "x");

        Path first = at("2026-06-01T10:00:00Z")
                .claim(file, file.getFileName().toString())
                .orElseThrow();
        Path second = at("2026-06-03T10:00:00Z")
                .claim(first, ClaimedFiles.nameOf(first))
                .orElseThrow();

        for (Path claimed : List.of(first, second)) {
            assertThat(ClaimedFiles.nameOf(claimed)).isEqualTo("since20250101-natt.csv");
            assertThat(ClaimedFiles.firstClaimedOn(claimed)).contains(LocalDate.of(2026, 6, 1));
        }
    }

    @Test
    void a_name_that_was_given_by_hand_says_nothing() {
        assertThat(ClaimedFiles.since(Path.of("natt.csv"))).isEmpty();
        assertThat(ClaimedFiles.nameOf(Path.of("20269901-022959-999Z-natt.csv")))
                .isEqualTo("20269901-022959-999Z-natt.csv");
    }

    private ClaimedFiles at(String now) {
        return new ClaimedFiles(inbox.resolve("reading"), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
