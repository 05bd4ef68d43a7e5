package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.ErasedWithHousehold;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whole files of the landlord that lie in the inbox after they were taken in. A file is about everybody, so that a hold on a
 * household does not keep it: what it said of the household is among the rows of its import, which are spared. For the same
 * reason nobody can be taken out of a file: when a household is erased, every file that was taken goes.
 */
@Component
class TakenFiles implements RetainedKind, ErasedWithHousehold {

    private static final PolicyKey<Integer> PERIOD = RetainedKind.months("inbox-files", 3);

    /** How the name of a file begins that was taken. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final int DAY_LENGTH = 8;

    private final Path taken;

    TakenFiles(@Value("${leietileie.inbox:${leietileie.data}/inbox}") Path folder) {
        taken = Inbox.taken(folder);
    }

    @Override
    public String key() {
        return "inbox-files";
    }

    @Override
    public PolicyKey<Integer> period() {
        return PERIOD;
    }

    @Override
    public long countBefore(LocalDate day) {
        return takenBefore(day).size();
    }

    @Override
    public long deleteBefore(LocalDate day, int limit) {
        List<Path> files = takenBefore(day).stream().limit(limit).toList();
        files.forEach(TakenFiles::delete);
        return files.size();
    }

    /** When the erasure is certain: a file cannot be brought back. */
    @Override
    public void erase(Collection<Long> households) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                taken().forEach(TakenFiles::delete);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> takenBefore(LocalDate day) {
        return taken().stream().filter(file -> takenOn(file).isBefore(day)).toList();
    }

    private List<Path> taken() {
        if (!Files.isDirectory(taken)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(taken)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody laid there by hand is as old as it says itself. */
    private static LocalDate takenOn(Path file) {
        String name = file.getFileName().toString();
        try {
            return LocalDate.parse(name.substring(0, Math.min(DAY_LENGTH, name.length())), DAY);
        } catch (DateTimeParseException byHand) {
            return modifiedOn(file);
        }
    }

    private static LocalDate modifiedOn(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), Inbox.OSLO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
