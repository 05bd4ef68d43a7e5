package no.leietileie.register.imports.applying;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.register.HouseholdsChangedByImport;
import no.leietileie.register.imports.ChangeKind;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.LineFinding;
import no.leietileie.register.imports.LineProblemCode;
import no.leietileie.register.imports.Resolution;
import no.leietileie.register.imports.RowOutcome;
import no.leietileie.register.imports.matching.Authority;
import no.leietileie.register.imports.matching.LandlordLine;
import no.leietileie.register.imports.matching.LineResult;
import no.leietileie.register.imports.matching.LineTranslation.Translated;
import no.leietileie.register.imports.matching.Reconciler;
import no.leietileie.register.imports.matching.RegisterLoader;
import no.leietileie.register.imports.matching.RegisterWriter;
import no.leietileie.register.imports.matching.Trace;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.LineVerdict;
import no.leietileie.register.imports.staging.StagedLine;
import no.leietileie.register.provenance.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of an import into the register, a chunk in each transaction: after an interruption every row is either
 * applied or waiting. Each row is compared anew, for the register may have changed since the dry run.
 */
@Component
class Application {

    static final int CHUNK = 250;

    /** How often a row is tried against colleagues who hold what it is about, before it counts as not stored. */
    static final int ATTEMPTS = 5;

    private static final long PAUSE_MILLIS = 100;

    private static final Logger log = LoggerFactory.getLogger(Application.class);

    private final ImportStore imports;
    private final LineStore lines;
    private final LineReading reading;
    private final RegisterLoader loader;
    private final RegisterWriter writer;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Application(
            ImportStore imports,
            LineStore lines,
            LineReading reading,
            RegisterLoader loader,
            RegisterWriter writer,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.reading = reading;
        this.loader = loader;
        this.writer = writer;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns at the end of the file, or between two chunks when somebody has cancelled. */
    void run(ImportId id) {
        var reader = in(() -> reading.of(id));
        int after = 0;
        do {
            after = applyNext(id, after, reader);
        } while (after > 0);
    }

    /** In a transaction of its own; returns the number of the last row, or 0 when nothing is left to do. */
    private int applyNext(ImportId id, int after, LineReading.Reader reader) {
        try {
            return in(() -> {
                var chunk = begin(id, after);
                apply(id, chunk, reader);
                return last(chunk);
            });
        } catch (RuntimeException e) {
            requireRowsToBlame(e);
            log.warn(
                    "A chunk of import {} is applied row by row: {}",
                    id.value(),
                    e.getClass().getSimpleName());
            return applyRowByRow(id, after, reader, e);
        }
    }

    private static int last(List<StagedLine> chunk) {
        return chunk.isEmpty() ? 0 : chunk.getLast().number();
    }

    /** The next rows under lock; none when there are no more or the import is no longer being applied. */
    private List<StagedLine> begin(ImportId id, int after) {
        imports.takeTurn();
        if (imports.lock(id) != ImportState.APPLYING) {
            return List.of();
        }
        var chunk = lines.nextPending(id, after, CHUNK);
        if (chunk.isEmpty()) {
            lines.supersede(id);
            imports.count(id);
            imports.applied(id);
            imports.progress(id, imports.get(id).progress().total());
            imports.move(id, ImportState.APPLIED);
        }
        return chunk;
    }

    /** @param failure of the chunk; where it has no rows it was the end of the import that failed */
    private int applyRowByRow(ImportId id, int after, LineReading.Reader reader, RuntimeException failure) {
        var chunk = in(() -> lines.nextPending(id, after, CHUNK));
        if (chunk.isEmpty()) {
            throw failure;
        }
        for (var line : chunk) {
            boolean goesOn = applyAlone(id, line, reader, 1);
            if (!goesOn) {
                return 0;
            }
        }
        return last(chunk);
    }

    private boolean applyAlone(ImportId id, StagedLine line, LineReading.Reader reader, int attempt) {
        try {
            return in(() -> {
                imports.takeTurn();
                boolean applying = imports.lock(id) == ImportState.APPLYING;
                if (applying) {
                    apply(id, List.of(line), reader);
                }
                return applying;
            });
        } catch (RuntimeException e) {
            requireRowsToBlame(e);
            if (attempt < ATTEMPTS && PassingConflict.isBehind(e)) {
                pause(attempt);
                return applyAlone(id, line, reader, attempt + 1);
            }
            log.warn(
                    "Row {} of import {} could not be stored: {}",
                    line.number(),
                    id.value(),
                    e.getClass().getSimpleName());
            in(() -> reject(id, line, reader));
            return true;
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(attempt * PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped between two attempts", e);
        }
    }

    private boolean reject(ImportId id, StagedLine line, LineReading.Reader reader) {
        var findings = new ArrayList<>(reader.read(line).findings());
        findings.add(LineFinding.of(LineProblemCode.NOT_STORED, null));
        lines.notStored(id, line.number(), findings);
        imports.advance(id, 1);
        return true;
    }

    /** A database that is away is no row's fault: the job is tried again as a whole. */
    private static void requireRowsToBlame(RuntimeException e) {
        if (DatabaseAway.isBehind(e)) {
            throw e;
        }
    }

    private void apply(ImportId id, List<StagedLine> chunk, LineReading.Reader reader) {
        if (chunk.isEmpty()) {
            return;
        }
        var read = reader.readAll(chunk);
        var rows = IntStream.range(0, chunk.size())
                .mapToObj(i -> new Row(chunk.get(i), read.get(i)))
                .toList();
        var set = loader.forApplying(Source.ofImport(id.value()));
        loader.load(set, rows.stream().map(Row::line).filter(Objects::nonNull).toList(), List.of());
        var reconciler = new Reconciler(set);
        var results = rows.stream().map(row -> row.take(reconciler, null)).toList();
        keep(id, rows, results, writer.write(set, results, Source.ofImport(id.value())));
        imports.advance(id, chunk.size());
    }

    /** A held row, decided by a person; returns what it came to now. */
    RowOutcome applyHeld(ImportId id, StagedLine line, Resolution resolution) {
        imports.takeTurn();
        var row = new Row(line, reading.of(id).read(line));
        var set = loader.forApplying(Source.ofImport(id.value()));
        loader.load(set, List.of(Objects.requireNonNull(row.line())), householdsIn(resolution));
        var result = row.take(new Reconciler(set), resolution);
        keep(id, List.of(row), List.of(result), writer.write(set, List.of(result), Source.ofImport(id.value())));
        imports.count(id);
        return result.outcome();
    }

    private static List<Long> householdsIn(Resolution resolution) {
        return switch (resolution) {
            case Resolution.SameHousehold(var household) -> List.of(household.value());
            case Resolution.KeepProtection(var household) -> List.of(household.value());
            case Resolution.LiftProtection(var household) -> List.of(household.value());
            case Resolution.NewHousehold _, Resolution.Skip _ -> List.of();
        };
    }

    private void keep(ImportId id, List<Row> rows, List<LineResult> results, List<List<Trace>> traces) {
        var verdicts = new ArrayList<LineVerdict>();
        var changed = new TreeMap<Long, Set<ChangeKind>>();
        var fields = new ChangedFields();
        for (int i = 0; i < rows.size(); i++) {
            var result = results.get(i);
            verdicts.add(rows.get(i).verdict(result, traces.get(i), clock));
            var household = result.householdId();
            if (household != null && !result.kinds().isEmpty()) {
                changed.merge(household, result.kinds(), Application::union);
                fields.add(household, result.differences());
            }
        }
        lines.keep(id, verdicts);
        if (!changed.isEmpty()) {
            events.publishEvent(new HouseholdsChangedByImport(id.value(), names(changed), fields.byHousehold()));
        }
    }

    private static Set<ChangeKind> union(Set<ChangeKind> one, Set<ChangeKind> other) {
        var all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }

    private static Map<Long, Set<String>> names(Map<Long, Set<ChangeKind>> changed) {
        var names = new TreeMap<Long, Set<String>>();
        changed.forEach((household, kinds) ->
                names.put(household, kinds.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet())));
        return names;
    }

    private record Row(StagedLine staged, Translated read) {

        @Nullable
        LandlordLine line() {
            return read.line();
        }

        String leaseNumber() {
            return Objects.requireNonNull(read.line()).leaseNumber();
        }

        Authority authority() {
            return Authority.parse(staged.decides());
        }

        LineResult take(Reconciler reconciler, @Nullable Resolution resolution) {
            return reconciler.take(Objects.requireNonNull(read.line()), authority(), resolution);
        }

        LineVerdict verdict(LineResult result, List<Trace> traces, Clock clock) {
            return result.outcome() == RowOutcome.HELD
                    ? Verdicts.pending(staged.number(), leaseNumber(), authority(), read.findings(), result)
                    : Verdicts.applied(
                            staged.number(),
                            leaseNumber(),
                            authority(),
                            read.findings(),
                            result,
                            traces,
                            clock.instant());
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
