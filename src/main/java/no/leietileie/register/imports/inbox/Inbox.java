package no.leietileie.register.imports.inbox;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.base.scanning.RefusedFileException;
import no.leietileie.base.scanning.VirusScanner;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.RegisterImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in files that somebody puts into a folder. A file is moved before it is read, so that two nodes never both read it. */
@Component
public class Inbox {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("register-inbox");

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path folder;
    private final InboxFiles files;
    private final RegisterImports imports;
    private final VirusScanner scanner;
    private final TransactionTemplate transaction;
    private final Clock clock;

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
        this.clock = clock;
    }

    /** Returns the imports of the files that were taken in. */
    public List<ImportId> look() {
        return ActingUser.as(ActingUser.SYSTEM, () -> {
            try {
                var taken = Files.createDirectories(taken(folder));
                var received = new ArrayList<ImportId>();
                for (var file : Objects.requireNonNull(transaction.execute(_ -> files.ripe(folder)))) {
                    take(file, taken, received);
                }
                return received;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Path taken(Path folder) {
        return folder.resolve("taken");
    }

    private void take(Path file, Path taken, List<ImportId> received) throws IOException {
        var name = file.getFileName().toString();
        var mine = taken.resolve(LocalDateTime.now(clock.withZone(OSLO)).format(TIME) + "-" + name);
        try {
            Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException takenByAnother) {
            return;
        }
        try (var content = scanner.scanned(Files.newInputStream(mine))) {
            var id = imports.receive(content, name, ImportSource.INBOX);
            log.info("A file of the inbox was taken in as import {}", id.value());
            received.add(id);
        } catch (RefusedFileException refused) {
            log.warn("A file of the inbox was not taken in and lies in {}: {}", taken, refused.getMessage());
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
