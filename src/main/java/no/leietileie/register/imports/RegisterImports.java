package no.leietileie.register.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.register.ImportDecided;
import no.leietileie.register.ImportDecided.Decision;
import no.leietileie.register.imports.applying.HeldRows;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportQueue;
import no.leietileie.register.imports.column.ColumnMapping;
import no.leietileie.register.imports.file.FileLayout;
import no.leietileie.register.imports.staging.FoundRows;
import no.leietileie.register.imports.staging.ImportStore;
import no.leietileie.register.imports.staging.LinePages;
import no.leietileie.register.imports.staging.LineStore;
import no.leietileie.register.imports.staging.MappingProposals;
import no.leietileie.register.imports.staging.MissingLeases;
import no.leietileie.register.imports.staging.ReturnedFile;
import no.leietileie.register.imports.staging.SavedMappings;
import no.leietileie.register.imports.staging.SeenImports;
import no.leietileie.register.imports.staging.UploadFolder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the landlord's register in: receive a file, look at what it would change, apply it, decide about held rows, undo.
 * What takes long is done by a job; {@link #progress} tells how far it is. A command that does not fit the state of the
 * import throws {@link IllegalStateException}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.REGISTER_NAME + "', '" + Role.ADMIN_NAME + "')")
public class RegisterImports {

    private final ImportStore imports;
    private final SeenImports seen;
    private final LineStore lines;
    private final LinePages pages;
    private final MissingLeases missing;
    private final UploadFolder uploads;
    private final SavedMappings mappings;
    private final MappingProposals proposals;
    private final ReturnedFile returned;
    private final HeldRows held;
    private final ImportQueue queue;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AccessLog log;

    RegisterImports(
            ImportStore imports,
            SeenImports seen,
            LineStore lines,
            LinePages pages,
            MissingLeases missing,
            UploadFolder uploads,
            SavedMappings mappings,
            MappingProposals proposals,
            ReturnedFile returned,
            HeldRows held,
            ImportQueue queue,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            AccessLog log) {
        this.imports = imports;
        this.seen = seen;
        this.lines = lines;
        this.pages = pages;
        this.missing = missing;
        this.uploads = uploads;
        this.mappings = mappings;
        this.proposals = proposals;
        this.returned = returned;
        this.held = held;
        this.queue = queue;
        this.events = events;
        this.transaction = transaction;
        this.log = log;
    }

    /**
     * Keeps the file and queues its dry run. A file that is too large, or for which there is no room, becomes an import
     * that is {@code REFUSED}, and nothing is left of it on the disk.
     *
     * @throws IOException when the content cannot be read
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId receive(InputStream content, String fileName, ImportSource source) throws IOException {
        var id = Objects.requireNonNull(transaction.execute(_ -> imports.create(withoutFolders(fileName), source)));
        try {
            var kept = uploads.keep(id, content);
            transaction.executeWithoutResult(_ -> received(id, kept));
        } catch (IOException | RuntimeException e) {
            uploads.delete(id);
            transaction.executeWithoutResult(_ -> imports.move(id, ImportState.DISCARDED));
            throw e;
        }
        return id;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId receive(Path file, String fileName, ImportSource source) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return receive(content, fileName, source);
        }
    }

    private void received(ImportId id, UploadFolder.Kept kept) {
        imports.received(id, kept.bytes());
        if (kept.refusal() == null) {
            queue.add(id, ImportJob.DRY_RUN);
        } else {
            imports.refuse(id, kept.refusal());
        }
    }

    public Optional<ImportRow> find(ImportId id) {
        return seen.find(id);
    }

    /** Newest first. */
    public List<ImportRow> list(Pageable page) {
        return seen.list(page.getPageSize(), page.getOffset());
    }

    public long count() {
        return seen.count();
    }

    /** The largest file that is taken in. */
    public int mostBytes() {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, uploads.limits().bytes()));
    }

    /** Those a job works on now. */
    public List<ImportRow> listBusy() {
        return seen.listBusy();
    }

    /** How the file is built; empty until its rows have been staged. */
    public Optional<FileLayout> findLayout(ImportId id) {
        return imports.layout(id);
    }

    /** Those that somebody must do something about: columns, approval, or one that was interrupted; newest first. */
    public Page<ImportRow> listWaiting(int limit) {
        return new PageImpl<>(seen.waiting(limit), Pageable.ofSize(limit), seen.countWaiting());
    }

    public ImportProgress progress(ImportId id) {
        return seen.find(id).orElseThrow().progress();
    }

    /** Only after the rows have been staged. */
    public MappingProposal mapping(ImportId id) {
        return proposals.of(id);
    }

    /** Starts the dry run anew with these columns. */
    @Transactional
    public void useMapping(ImportId id, ColumnMapping mapping) {
        imports.move(id, ImportState.READING);
        imports.ask(id);
        imports.map(id, mapping, null);
        queue.add(id, ImportJob.DRY_RUN);
    }

    /** Replaces one of the same name; used by itself for files with the same header cells. */
    @Transactional
    public void saveMapping(String name, ColumnMapping mapping) {
        mappings.save(name, mapping);
    }

    @Transactional
    public void deleteMapping(String name) {
        mappings.delete(name);
    }

    public List<SavedMappings.Saved> listMappings() {
        return mappings.list();
    }

    /** The file and its rows are deleted; that there was an import is not. */
    @Transactional
    public void discard(ImportId id) {
        imports.move(id, ImportState.DISCARDED);
        lines.deleteAll(id);
        uploads.delete(id);
        tell(id, Decision.DISCARD);
    }

    /** Also goes on with an import that was cancelled or interrupted. */
    @Transactional
    public void apply(ImportId id) {
        boolean goesOn = imports.lock(id).hasRowsLeft();
        imports.move(id, ImportState.APPLYING);
        if (!goesOn) {
            imports.progress(id, 0);
        }
        imports.askApply(id);
        queue.add(id, ImportJob.APPLY);
        tell(id, Decision.APPLY);
    }

    /** Stops after the chunk at hand; what was applied stays. */
    @Transactional
    public void cancel(ImportId id) {
        imports.move(id, ImportState.CANCELLED);
        imports.count(id);
        tell(id, Decision.CANCEL);
    }

    /** Puts back what the import found, as far as nothing was built on it. */
    @Transactional
    public void undo(ImportId id) {
        imports.move(id, ImportState.UNDOING);
        imports.askUndo(id);
        imports.progress(id, 0);
        queue.add(id, ImportJob.UNDO);
        tell(id, Decision.UNDO);
    }

    /** Who decided is kept in the transaction of the decision: the job that follows may be another's. */
    private void tell(ImportId id, Decision decision) {
        events.publishEvent(ImportDecided.all(id.value(), decision));
    }

    /** Call it when rows of a file are shown, not for each page of them. */
    @Transactional
    public void noteLook(ImportId id) {
        log.searched("import.rows", Map.of("import", Long.toString(id.value())));
    }

    /** Call it when the rows that wait for a decision are shown. */
    @Transactional
    public void noteLookAtHeldRows() {
        log.searched("import.held-rows", Map.of());
    }

    public List<LineRow> rows(ImportId id, LineFilter filter, Pageable page) {
        return pages.page(id, filter, page);
    }

    public long countRows(ImportId id, LineFilter filter) {
        return pages.count(id, filter);
    }

    /** How many rows change what; kinds that no row has are left out. */
    public Map<ChangeKind, Long> countChanges(ImportId id) {
        return pages.countChanges(id);
    }

    /** For showing it: where it is about a household that is known, this is a look in the access log. */
    @Transactional
    public Optional<LineRow> openRow(ImportId id, int number) {
        return pages.open(id, number);
    }

    /** The leases that run now and that no row of the file is about. */
    public List<MissingLease> missingLeases(ImportId id, Pageable page) {
        return missing.page(id, page);
    }

    public long countMissingLeases(ImportId id) {
        return missing.count(id);
    }

    /** Rows of all imports that wait for a decision. */
    public List<LineRow> heldRows(Pageable page) {
        return pages.held(page);
    }

    public long countHeldRows() {
        return pages.countHeld();
    }

    /** The row that waits after this one, from the start again after the last. */
    public Optional<LineRow> heldAfter(ImportId id, int number) {
        return pages.heldAfter(id, number);
    }

    public Optional<LineRow> heldBefore(ImportId id, int number) {
        return pages.heldBefore(id, number);
    }

    /** Returns what became of the row: it may be held again for another reason. A row that is not seen does not exist. */
    @Transactional
    public RowOutcome resolveHeld(ImportId id, int number, Resolution resolution) {
        if (pages.find(id, number).isEmpty()) {
            throw new IllegalStateException("The row does not wait for a decision");
        }
        return held.resolve(id, number, resolution);
    }

    /** A skipped row waits for a decision again. */
    @Transactional
    public void takeBackSkip(ImportId id, int number) {
        if (pages.find(id, number).isPresent()) {
            held.takeBackSkip(id, number);
        }
    }

    /**
     * Writes the file as it came, with a column of messages.
     *
     * @param text the words for what was found in a row
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void annotatedFile(ImportId id, String title, Function<FoundRows.Found, String> text, OutputStream out)
            throws IOException {
        returned.write(id, title, text, out);
    }

    private static String withoutFolders(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
