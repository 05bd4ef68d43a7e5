package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that somebody reads: moved by whoever was first, so that two nodes never both read one. The new name says since
 * when, and since which day where it was read before, or where the landlord's own name begins as such a day does. One that
 * still lies here long after was given up, by a product that ended or a database that was away: whoever looks next reads
 * it, for it may be the only copy of the night's export. The time is UTC, which no hour has twice.
 */
record ClaimedFiles(Path folder, Clock clock) {

    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final String FIRST_DAY = "since(\\d{8})-";

    /** A time without a Z is that of an earlier release, which wrote the time of Oslo. */
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6}-\\d{3})(Z?)-(?:" + FIRST_DAY + ")?(.+)");

    private static final Pattern LIKE_A_FIRST_DAY = Pattern.compile(FIRST_DAY + ".*");

    /** Empty when somebody else was first. */
    Optional<Path> claim(Path file, String name) throws IOException {
        var now = clock.instant();
        // In the inbox a name says nothing, whatever it looks like.
        var before = folder.equals(file.getParent()) ? firstClaimedOn(file) : Optional.<LocalDate>empty();
        var first = LIKE_A_FIRST_DAY.matcher(name).matches()
                ? before.or(() -> Optional.of(LocalDate.ofInstant(now, Inbox.OSLO)))
                : before;
        var claimed = TIME.format(now.atOffset(ZoneOffset.UTC)) + "Z-"
                + first.map(day -> "since" + DAY.format(day) + "-").orElse("") + name;
        try {
            return Optional.of(
                    Files.move(file, Files.createDirectories(folder).resolve(claimed), StandardCopyOption.ATOMIC_MOVE));
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
        return Claim.read(claimed)
                .map(Claim::name)
                .orElseGet(() -> claimed.getFileName().toString());
    }

    /** Empty where the name does not say it. */
    static Optional<Instant> since(Path claimed) {
        return Claim.read(claimed).map(Claim::since);
    }

    /** However often it has been claimed anew; empty where the name does not say it. */
    static Optional<LocalDate> firstClaimedOn(Path claimed) {
        return Claim.read(claimed).map(Claim::first);
    }

    private record Claim(Instant since, LocalDate first, String name) {

        static Optional<Claim> read(Path claimed) {
            var parts = NAME.matcher(claimed.getFileName().toString());
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                var zone = parts.group(2).isEmpty() ? Inbox.OSLO : ZoneOffset.UTC;
                var since =
                        LocalDateTime.parse(parts.group(1), TIME).atZone(zone).toInstant();
                var first = parts.group(3) == null
                        ? LocalDate.ofInstant(since, Inbox.OSLO)
                        : LocalDate.parse(parts.group(3), DAY);
                return Optional.of(new Claim(since, first, parts.group(4)));
            } catch (DateTimeParseException byHand) {
                return Optional.empty();
            }
        }
    }
}
