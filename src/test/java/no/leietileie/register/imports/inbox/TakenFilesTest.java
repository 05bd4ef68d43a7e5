package no.leietileie.register.imports.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 26);

    @TempDir
    Path inbox;

    @Test
    void a_file_goes_when_it_was_taken_before_the_day_and_stays_when_it_was_taken_on_the_day() throws IOException {
        Path old = taken("20260825-215959-999Z-export.xlsx");
        Path young = taken("20260825-220000-001Z-export.xlsx");
        var files = new TakenFiles(inbox);

        assertThat(files.countBefore(DAY)).isOne();
        assertThat(files.deleteBefore(DAY, 100)).isOne();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(files.deleteBefore(DAY, 100)).isZero();
    }

    @Test
    void a_file_that_somebody_laid_there_by_hand_is_as_old_as_it_says_itself() throws IOException {
        Path byHand = taken("leieliste.csv");
        Files.setLastModifiedTime(byHand, FileTime.from(Instant.parse("2026-08-25T21:59:59Z")));
        var files = new TakenFiles(inbox);
        assertThat(files.countBefore(DAY)).isOne();

        Files.setLastModifiedTime(byHand, FileTime.from(Instant.parse("2026-08-25T22:00:00Z")));

        assertThat(files.countBefore(DAY)).isZero();
    }

    @Test
    void files_that_wait_to_be_taken_in_are_left_alone_and_an_inbox_without_any_is_no_fault() throws IOException {
        Path waiting = Files.writeString(inbox.resolve("20200101-export.csv"), "x");
        var files = new TakenFiles(inbox);

        assertThat(files.deleteBefore(DAY, 100)).isZero();

        assertThat(waiting).exists();
    }

    @Test
    void a_file_that_could_never_be_taken_in_goes_as_well_however_often_it_is_tried() throws IOException {
        Path reading = Files.createDirectories(inbox.resolve("reading"));
        Path old = Files.writeString(reading.resolve("20260826-100000-001Z-since20260825-export.csv"), "x");
        Path young = Files.writeString(reading.resolve("20260826-100000-002Z-since20260826-export.csv"), "x");
        var files = new TakenFiles(inbox);

        assertThat(files.countBefore(DAY)).isOne();
        assertThat(files.deleteBefore(DAY, 100)).isOne();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void an_old_file_that_was_laid_in_lately_is_not_deleted_unread() throws IOException {
        Path reading = Files.createDirectories(inbox.resolve("reading"));
        Path claimed = Files.writeString(reading.resolve("20260826-100000-001Z-export.csv"), "x");
        Path byHand = Files.writeString(reading.resolve("export.csv"), "x");
        for (Path file : List.of(claimed, byHand)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-04-25T10:00:00Z")));
        }

        assertThat(new TakenFiles(inbox).deleteBefore(DAY, 100)).isZero();

        assertThat(claimed).exists();
        assertThat(byHand).exists();
    }

    @Test
    void no_more_go_at_once_than_asked_for() throws IOException {
        taken("20260101-000000-001Z-a.csv");
        taken("20260102-000000-001Z-b.csv");
        var files = new TakenFiles(inbox);

        assertThat(files.deleteBefore(DAY, 1)).isOne();

        assertThat(files.countBefore(DAY)).isOne();
    }

    private Path taken(String name) throws IOException {
        return Files.writeString(Files.createDirectories(inbox.resolve("taken")).resolve(name), "x");
    }
}
