package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how the files of the inbox looked, so that one that is still being written is left alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InboxFiles {

    private final JdbcClient jdbc;

    InboxFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Look(String name, long bytes, LocalDateTime modifiedAt) {}

    /** The files that have not changed since the last look. */
    List<Path> ripe(Path folder) {
        var before = jdbc.sql("SELECT name, bytes, modified_at FROM inbox_file FOR UPDATE")
                .query((row, _) -> new Look(row.getString(1), row.getLong(2), row.getObject(3, LocalDateTime.class)))
                .list();
        var files = files(folder);
        jdbc.sql("DELETE FROM inbox_file").update();
        files.forEach(file -> remember(look(file)));
        return files.stream().filter(file -> before.contains(look(file))).toList();
    }

    private void remember(Look look) {
        jdbc.sql("INSERT INTO inbox_file (name, bytes, modified_at) VALUES (:name, :bytes, :at)")
                .param("name", look.name)
                .param("bytes", look.bytes)
                .param("at", look.modifiedAt)
                .update();
    }

    /** Hidden files are those that a program is about to rename. */
    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Look look(Path file) {
        try {
            var modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MICROS);
            return new Look(
                    file.getFileName().toString(), Files.size(file), LocalDateTime.ofInstant(modified, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
