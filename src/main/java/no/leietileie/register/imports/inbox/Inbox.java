package no.leietileie.register.imports.inbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.access.ActingUser;
import no.leietileie.base.scanning.RefusedFileException;
import no.leietileie.base.scanning.VirusScanner;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.file.FileRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in files that somebody puts into a folder. */
@Component
public class Inbox {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("register-inbox");

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Path folder;
    private final InboxFiles files;
    private final RegisterImports imports;
    private final VirusScanner scanner;
    private final TransactionTemplate transaction;
    private final ClaimedFiles claimed;

    Inbox(
            @Value("${leietileie.inbox:${leietileie.data}/inbox}") Path folder,
            InboxFiles files,
            RegisterImports imports,
            VirusScanner scanner,
            TransactionTemplate transaction,
            Clock clock) {
        this.folder = folder;
        this.files = files;
        this.imports = imports;
        this.scanner = scanner;
        this.transaction = transaction;
        claimed = new ClaimedFiles(reading(folder), clock);
    }

    /** Returns the imports of the files that were taken in. */
    public List<ImportId> look() {
        return ActingUser.as(ActingUser.SYSTEM, () -> {
            try {
                return takeAll();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<ImportId> takeAll() throws IOException {
        Files.createDirectories(taken(folder));
        var received = new ArrayList<ImportId>();
        for (var file : claimed.givenUp()) {
            take(file, ClaimedFiles.nameOf(file)).ifPresent(received::add);
        }
        for (var file : Objects.requireNonNull(transaction.execute(_ -> files.ripe(folder)))) {
            take(file, file.getFileName().toString()).ifPresent(received::add);
        }
        return received;
    }

    static Path reading(Path folder) {
        return folder.resolve("reading");
    }

    static Path taken(Path folder) {
        return folder.resolve("taken");
    }

    /** Only once there is an import of it, or it is known to be harmful, does nobody look at a file again. */
    private Optional<ImportId> take(Path file, String name) throws IOException {
        var mine = claimed.claim(file, name);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        try {
            var received = receive(mine.get(), name);
            Files.move(mine.get(), taken(folder).resolve(mine.get().getFileName()), StandardCopyOption.ATOMIC_MOVE);
            return received;
        } catch (IOException | RuntimeException e) {
            log.warn(
                    "A file of the inbox could not be taken in and is tried again in {} minutes: {}",
                    ClaimedFiles.PATIENCE.toMinutes(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Empty when the file is harmful. */
    private Optional<ImportId> receive(Path file, String name) throws IOException {
        try (var content = scanner.scanned(Files.newInputStream(file))) {
            var id = imports.receive(content, name, ImportSource.INBOX);
            requireRoom(id);
            log.info("A file of the inbox was taken in as import {}", id.value());
            return Optional.of(id);
        } catch (RefusedFileException refused) {
            if (refused.reason() != RefusedFileException.Reason.HARMFUL) {
                throw refused;
            }
            log.warn("A file of the inbox was not taken in and lies in {}: {}", taken(folder), refused.getMessage());
            return Optional.empty();
        }
    }

    private void requireRoom(ImportId id) throws IOException {
        var refusal = imports.find(id).orElseThrow().refusal();
        if (refusal != null && refusal.reason() == FileRefusal.Reason.DISK_FULL) {
            throw new IOException("No room for the file");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        RecurringTask<Void> registerInboxTask(
                Inbox inbox, @Value("${leietileie.inbox-interval:60s}") Duration interval) {
            return Tasks.recurring(TASK, FixedDelay.of(interval)).execute((_, _) -> inbox.look());
        }
    }
}
