package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Files that somebody reads: moved by whoever was first, so that two nodes never both read one. The new name says since
 * when. One that still lies here long after was given up, by a product that ended or a database that was away: whoever
 * looks next reads it, for it may be the only copy of the night's export.
 */
record ClaimedFiles(Path folder, Clock clock) {

    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final int TIME_LENGTH = 19;

    /** Empty when somebody else was first. */
    Optional<Path> claim(Path file, String name) throws IOException {
        try {
            return Optional.of(Files.move(
                    file,
                    Files.createDirectories(folder).resolve(now().format(TIME) + "-" + name),
                    StandardCopyOption.ATOMIC_MOVE));
        } catch (NoSuchFileException claimedByAnother) {
            return Optional.empty();
        }
    }

    List<Path> givenUp() throws IOException {
        var before = now().minus(PATIENCE);
        try (var files = Files.list(Files.createDirectories(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> since(file).isBefore(before))
                    .sorted()
                    .toList();
        }
    }

    /** The name that the landlord gave it. */
    static String nameOf(Path claimed) {
        var name = claimed.getFileName().toString();
        return name.length() > TIME_LENGTH + 1 && !since(claimed).equals(LocalDateTime.MIN)
                ? name.substring(TIME_LENGTH + 1)
                : name;
    }

    /** What somebody laid here by hand waits for nobody. */
    private static LocalDateTime since(Path claimed) {
        var name = claimed.getFileName().toString();
        try {
            return LocalDateTime.parse(name.substring(0, Math.min(TIME_LENGTH, name.length())), TIME);
        } catch (DateTimeParseException byHand) {
            return LocalDateTime.MIN;
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Inbox.OSLO));
    }
}
