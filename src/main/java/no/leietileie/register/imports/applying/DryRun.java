package no.leietileie.register.imports.applying;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.file.FileRefusal;
import no.leietileie.register.imports.matching.FileSurvey;
import no.leietileie.register.imports.matching.LandlordLine;
import no.leietileie.register.imports.matching.LineTranslation.Translated;
import no.leietileie.register.imports.matching.Reconciler;
import no.leietileie.register.imports.matching.RegisterLoader;
import no.leietileie.register.imports.matching.WorkingSet;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.LineVerdict;
import no.leietileie.register.imports.staging.StagedLine;
import no.leietileie.register.imports.staging.Staging;
import no.leietileie.register.imports.staging.UploadFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out what a file would change and changes nothing. Starts over after an interruption: from the file while its rows
 * are being staged, from the staged rows afterwards.
 */
@Component
class DryRun {

    private static final int CHUNK = 500;

    private final Staging staging;
    private final UploadFolder uploads;
    private final ImportStore imports;
    private final LineStore lines;
    private final LineReading reading;
    private final RegisterLoader loader;
    private final RejectedRows rejected;
    private final TransactionTemplate transaction;

    DryRun(
            Staging staging,
            UploadFolder uploads,
            ImportStore imports,
            LineStore lines,
            LineReading reading,
            RegisterLoader loader,
            RejectedRows rejected,
            TransactionTemplate transaction) {
        this.staging = staging;
        this.uploads = uploads;
        this.imports = imports;
        this.lines = lines;
        this.reading = reading;
        this.loader = loader;
        this.rejected = rejected;
        this.transaction = transaction;
    }

    void run(ImportId id) throws IOException {
        if (!begin(id)) {
            return;
        }
        if (!isStaged(id)) {
            var refusal = staging.stage(id);
            if (refusal.isPresent()) {
                refuse(id, refusal.get());
                return;
            }
        }
        uploads.delete(id);
        if (needsMapping(id)) {
            finish(id, ImportState.NEEDS_MAPPING);
        } else {
            compare(id);
        }
    }

    /** Whether there is something to read still. */
    private boolean begin(ImportId id) {
        return in(() -> {
            var state = imports.lock(id);
            if (state == ImportState.RECEIVED) {
                imports.move(id, ImportState.READING);
            }
            return state == ImportState.RECEIVED || state == ImportState.READING;
        });
    }

    void giveUp(ImportId id) {
        begin(id);
        refuse(id, FileRefusal.of(FileRefusal.Reason.NOT_READ));
    }

    private boolean isStaged(ImportId id) {
        return in(() -> imports.isStaged(id));
    }

    private boolean needsMapping(ImportId id) {
        return in(() ->
                imports.mapping(id).map(mapping -> !mapping.missing().isEmpty()).orElse(true));
    }

    private void refuse(ImportId id, FileRefusal refusal) {
        transaction.executeWithoutResult(_ -> {
            if (imports.lock(id) == ImportState.READING) {
                imports.refuse(id, refusal);
                lines.deleteAll(id);
            }
        });
        uploads.delete(id);
    }

    /** Somebody may have discarded the import meanwhile; then there is nothing to finish. */
    private void finish(ImportId id, ImportState state) {
        transaction.executeWithoutResult(_ -> {
            if (imports.lock(id) == ImportState.READING) {
                imports.cameFurther(id);
                imports.count(id);
                imports.countMissing(id);
                imports.move(id, state);
            }
        });
    }

    private void compare(ImportId id) {
        var reader = in(() -> reading.of(id));
        var survey = survey(id, reader);
        var set = in(loader::forDryRun);
        int after = 0;
        int done = 0;
        while (true) {
            int from = after;
            var chunk = in(() -> lines.next(id, from, CHUNK));
            if (chunk.isEmpty()) {
                break;
            }
            after = chunk.getLast().number();
            done += chunk.size();
            if (!compare(id, chunk, new Comparison(reader, survey, set), done)) {
                return;
            }
        }
        finish(id, ImportState.CHECKED);
    }

    private FileSurvey survey(ImportId id, LineReading.Reader reader) {
        var survey = new FileSurvey(reading.today());
        int after = 0;
        while (true) {
            int from = after;
            var chunk = in(() -> lines.next(id, from, CHUNK));
            if (chunk.isEmpty()) {
                return survey;
            }
            var read = reader.readAll(chunk);
            for (int i = 0; i < read.size(); i++) {
                var line = read.get(i).line();
                if (line != null) {
                    survey.add(chunk.get(i).number(), line);
                }
            }
            after = chunk.getLast().number();
        }
    }

    private record Comparison(LineReading.Reader reader, FileSurvey survey, WorkingSet set) {}

    private boolean compare(ImportId id, List<StagedLine> chunk, Comparison comparison, int done) {
        return in(() -> {
            if (imports.lock(id) != ImportState.READING) {
                return false;
            }
            var read = comparison.reader.readAll(chunk);
            var usable =
                    read.stream().map(Translated::line).filter(Objects::nonNull).toList();
            loader.load(comparison.set, usable, List.of());
            loader.detach();
            lines.keep(id, verdicts(chunk, read, comparison, rejected.meant(read)));
            comparison.set.forgetUnshared(comparison.survey, usable);
            imports.progress(id, done);
            return true;
        });
    }

    private static List<LineVerdict> verdicts(
            List<StagedLine> chunk, List<Translated> read, Comparison comparison, RejectedRows.Meant meant) {
        var reconciler = new Reconciler(comparison.set);
        var verdicts = new ArrayList<LineVerdict>();
        for (int i = 0; i < chunk.size(); i++) {
            var line = read.get(i).line();
            verdicts.add(
                    line == null
                            ? Verdicts.rejected(
                                    chunk.get(i).number(),
                                    read.get(i).subject(),
                                    read.get(i).findings(),
                                    meant.by(read.get(i).subject()))
                            : verdict(chunk.get(i).number(), line, read.get(i).findings(), reconciler, comparison));
        }
        return verdicts;
    }

    private static LineVerdict verdict(
            int number, LandlordLine line, List<LineFinding> findings, Reconciler reconciler, Comparison comparison) {
        var authority = comparison.survey.authorityOf(number, line);
        return Verdicts.pending(number, line.leaseNumber(), authority, findings, reconciler.take(line, authority));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
