package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Files that somebody reads: moved by whoever was first, so that two nodes never both read one. The new name says since
 * when. One that still lies here long after was given up, by a product that ended or a database that was away: whoever
 * looks next reads it, for it may be the only copy of the night's export. The time is UTC, which no hour has twice.
 */
record ClaimedFiles(Path folder, Clock clock) {

    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int TIME_LENGTH = 20;

    /** Empty when somebody else was first. */
    Optional<Path> claim(Path file, String name) throws IOException {
        try {
            return Optional.of(Files.move(
                    file,
                    Files.createDirectories(folder).resolve(TIME.format(clock.instant()) + "-" + name),
                    StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException claimedByAnother) {
            return Optional.empty();
        }
    }

    List<Path> givenUp() throws IOException {
        var before = clock.instant().minus(PATIENCE);
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.filter(Files::isRegularFile)
                    // What somebody laid here by hand waits for nobody.
                    .filter(file -> since(file).orElse(Instant.MIN).isBefore(before))
                    .sorted()
                    .toList();
        }
    }

    /** The name that the landlord gave it. */
    static String nameOf(Path claimed) {
        var name = claimed.getFileName().toString();
        return name.length() > TIME_LENGTH + 1 && since(claimed).isPresent() ? name.substring(TIME_LENGTH + 1) : name;
    }

    /** Empty where the name does not say it. */
    static Optional<Instant> since(Path claimed) {
        var name = claimed.getFileName().toString();
        try {
            return Optional.of(TIME.parse(name.substring(0, Math.min(TIME_LENGTH, name.length())), Instant::from));
        } catch (DateTimeParseException byHand) {
            return Optional.empty();
        }
    }
}
