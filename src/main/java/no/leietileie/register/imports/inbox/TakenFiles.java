package no.leietileie.register.imports.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * Whole files of the landlord that lie in the inbox after they were taken in, or that could not be taken in for as long. A file is about everybody, so that a hold on a
 * household does not keep it: what it said of the household is among the rows of its import, which are spared. For the same
 * reason nobody can be taken out of a file: when a household is erased, every file that was taken goes.
 */
@Component
class TakenFiles implements RetainedKind, ErasedWithHousehold {

    private static final PolicyKey<Integer> PERIOD = RetainedKind.months("inbox-files", 3);

    private final Path taken;
    private final Path reading;

    TakenFiles(@Value("${leietileie.inbox:${leietileie.data}/inbox}") Path folder) {
        taken = Inbox.taken(folder);
        reading = Inbox.reading(folder);
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

    /**
     * When the erasure is certain: a file cannot be brought back. One that is still being read stays: it may be the only copy
     * of the night's export, and says what the next export says as well.
     */
    @Override
    public void erase(Collection<Long> households) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files(taken).forEach(TakenFiles::delete);
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

    /** What nobody has tried to read yet is not given up, however old it is. */
    private List<Path> takenBefore(LocalDate day) {
        return Stream.concat(
                        files(taken).filter(file -> takenOn(file).isBefore(day)),
                        files(reading)
                                .filter(file -> ClaimedFiles.firstClaimedOn(file)
                                        .filter(first -> first.isBefore(day))
                                        .isPresent()))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody laid there by hand is as old as it says itself. */
    private static LocalDate takenOn(Path file) {
        return ClaimedFiles.since(file)
                .map(at -> LocalDate.ofInstant(at, Inbox.OSLO))
                .orElseGet(() -> modifiedOn(file));
    }

    private static LocalDate modifiedOn(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), Inbox.OSLO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
