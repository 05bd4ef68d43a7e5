package no.leietileie.register.imports.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportProgress;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RegisterImports;
import no.leietileie.register.imports.applying.ForegroundJobs;
import no.leietileie.register.imports.applying.ImportJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes one file through its dry run and, where that is asked for, into the register. */
@Component
@Profile("command")
class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final RegisterImports imports;
    private final ForegroundJobs jobs;

    ImportRun(RegisterImports imports, ForegroundJobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    ImportRow run(ImportArguments arguments, PrintStream err) throws IOException {
        try {
            return ActingUser.as(ActingUser.COMMAND, () -> take(arguments, err));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ImportRow take(ImportArguments arguments, PrintStream err) {
        var id = receive(arguments);
        if (row(id).state() == ImportState.RECEIVED) {
            carryOut(id, ImportJob.DRY_RUN, err);
        }
        if (arguments.apply() && row(id).state() == ImportState.CHECKED) {
            imports.apply(id);
            carryOut(id, ImportJob.APPLY, err);
        }
        return row(id);
    }

    private ImportId receive(ImportArguments arguments) {
        try {
            var name = String.valueOf(arguments.file().getFileName());
            return imports.receive(arguments.file(), name, ImportSource.COMMAND_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRow row(ImportId id) {
        return imports.find(id).orElseThrow();
    }

    private void carryOut(ImportId id, ImportJob job, PrintStream err) {
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            watch.scheduleWithFixedDelay(
                    () -> look(id, job, err), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
            jobs.run(id, job);
        }
    }

    private void look(ImportId id, ImportJob job, PrintStream err) {
        try {
            jobs.stillAtWork(id, job);
            err.println(text(ActingUser.as(ActingUser.COMMAND, () -> imports.progress(id))));
        } catch (RuntimeException e) {
            // The job itself tells when the database stays away.
            log.debug("No progress could be told", e);
        }
    }

    private static String text(ImportProgress progress) {
        var key = progress.state() == ImportState.APPLYING ? "command.import.applying" : "command.import.reading";
        return progress.total() == 0
                ? CommandTexts.text("command.import.staging", progress.done())
                : CommandTexts.text(key, progress.percent());
    }
}
