package no.leietileie.register.imports.applying;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.ImportUndone;
import no.leietileie.register.TenantListProjection;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.RowState;
import no.leietileie.register.imports.matching.StoredRows;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.LineStore.AppliedLine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts back what an import found, row by row from the last to the first. A row on which something was built stays as it
 * is, and says why.
 */
@Component
class Undoing {

    static final int CHUNK = 250;

    private final ImportStore imports;
    private final LineStore lines;
    private final StoredRows storedRows;
    private final TenantListProjection tenantList;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Undoing(
            ImportStore imports,
            LineStore lines,
            StoredRows storedRows,
            TenantListProjection tenantList,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.lines = lines;
        this.storedRows = storedRows;
        this.tenantList = tenantList;
        this.events = events;
        this.transaction = transaction;
    }

    void run(ImportId id) {
        var expected = expectedVersions(id);
        int offset = 0;
        int undone = CHUNK;
        while (undone == CHUNK) {
            int from = offset;
            undone = in(() -> undoChunk(id, from, expected));
            offset += undone;
        }
        transaction.executeWithoutResult(_ -> finish(id));
    }

    private void finish(ImportId id) {
        if (imports.lock(id) == ImportState.UNDOING) {
            lines.undoneWithoutTraces(id);
            lines.takeBackSupersede(id);
            imports.undone(id);
            imports.move(id, ImportState.UNDONE);
        }
    }

    /** By which version each thing is known to be as this import left it, also after an interruption of the undoing. */
    private Map<Thing, Long> expectedVersions(ImportId id) {
        var expected = new HashMap<Thing, Long>();
        var undone = new HashMap<Thing, Long>();
        int offset = 0;
        while (true) {
            int from = offset;
            var chunk = in(() -> lines.applied(id, CHUNK, from));
            for (var line : chunk) {
                for (var trace : line.traces()) {
                    if (line.state() == RowState.UNDONE) {
                        undone.put(Thing.of(trace), trace.version());
                    } else {
                        expected.putIfAbsent(Thing.of(trace), trace.version());
                    }
                }
            }
            if (chunk.size() < CHUNK) {
                expected.putAll(undone);
                return expected;
            }
            offset += CHUNK;
        }
    }

    private int undoChunk(ImportId id, int offset, Map<Thing, Long> expected) {
        imports.takeTurn();
        if (imports.lock(id) != ImportState.UNDOING) {
            return 0;
        }
        var chunk = lines.applied(id, CHUNK, offset);
        var applied =
                chunk.stream().filter(line -> line.state() == RowState.APPLIED).toList();
        var fields = new ChangedFields();
        var further = new AtomicBoolean();
        var left = new UndoneChunk(storedRows, applied, expected, CurrentUser.seesProtected())
                .undo(
                        (line, result) -> {
                            keep(id, line, result, fields);
                            further.compareAndSet(false, result instanceof UndoneChunk.Result.Undone);
                        },
                        tenantList);
        if (further.get()) {
            imports.cameFurther(id);
        }
        if (!left.isEmpty()) {
            events.publishEvent(
                    new ImportUndone(id.value(), left.stream().collect(Collectors.toMap(one -> one, fields::of))));
        }
        imports.progress(id, offset + chunk.size());
        return chunk.size();
    }

    private void keep(ImportId id, AppliedLine line, UndoneChunk.Result result, ChangedFields fields) {
        switch (result) {
            case UndoneChunk.Result.Undone(var traces) -> {
                lines.undone(id, line.number(), traces);
                if (line.householdId() != null) {
                    fields.addBackwards(line.householdId(), line.differences());
                }
            }
            case UndoneChunk.Result.Kept(var problem) -> lines.notUndone(id, line.number(), problem);
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
