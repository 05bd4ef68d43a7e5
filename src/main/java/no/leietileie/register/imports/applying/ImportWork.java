package no.leietileie.register.imports.applying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportSource;
import no.leietileie.register.imports.ImportState;
import no.leietileie.register.imports.staging.ImportStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out the jobs of imports, in the name of whoever asked for them. */
@Component
public class ImportWork {

    private final DryRun dryRun;
    private final Application application;
    private final Undoing undoing;
    private final Attempts attempts;
    private final ImportStore imports;
    private final ActingUser acting;
    private final ImportQueue queue;
    private final TransactionTemplate transaction;
    private final boolean inboxApplies;

    ImportWork(
            DryRun dryRun,
            Application application,
            Undoing undoing,
            Attempts attempts,
            ImportStore imports,
            ActingUser acting,
            ImportQueue queue,
            TransactionTemplate transaction,
            @Value("${leietileie.inbox-apply:false}") boolean inboxApplies) {
        this.queue = queue;
        this.inboxApplies = inboxApplies;
        this.dryRun = dryRun;
        this.application = application;
        this.undoing = undoing;
        this.attempts = attempts;
        this.imports = imports;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** Does nothing when the import has meanwhile gone another way, and gives up after some attempts that led nowhere. */
    public void run(ImportId id, ImportJob job) {
        switch (attempts.begin(id, job)) {
            case BEGIN -> carryOut(id, job);
            case GIVE_UP -> giveUp(id, job);
            case NOTHING_TO_DO -> {}
        }
    }

    private void giveUp(ImportId id, ImportJob job) {
        switch (job) {
            case DRY_RUN -> dryRun.giveUp(id);
            case APPLY -> transaction.executeWithoutResult(_ -> interrupt(id, job, ImportState.INTERRUPTED));
            case UNDO -> transaction.executeWithoutResult(_ -> interrupt(id, job, ImportState.UNDO_INTERRUPTED));
        }
    }

    /** Every row stays as its last transaction left it; the counts are those of the rows. */
    private void interrupt(ImportId id, ImportJob job, ImportState state) {
        if (job.isDueIn(imports.lock(id))) {
            imports.count(id);
            imports.move(id, state);
        }
    }

    private void carryOut(ImportId id, ImportJob job) {
        UserId user = Objects.requireNonNull(transaction.execute(_ -> imports.askedBy(id)));
        acting.run(user, () -> work(id, job));
    }

    private void work(ImportId id, ImportJob job) {
        switch (job) {
            case DRY_RUN -> dryRun(id);
            case APPLY -> application.run(id);
            case UNDO -> undoing.run(id);
        }
    }

    private void dryRun(ImportId id) {
        try {
            dryRun.run(id);
            transaction.executeWithoutResult(_ -> applyFromInbox(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A nightly export is applied by itself where the municipality wants it so and no row was rejected. */
    private void applyFromInbox(ImportId id) {
        var row = imports.get(id);
        if (inboxApplies
                && row.source() == ImportSource.INBOX
                && row.state() == ImportState.CHECKED
                && row.counts().rejected() == 0) {
            imports.move(id, ImportState.APPLYING);
            imports.askApply(id);
            imports.progress(id, 0);
            queue.add(id, ImportJob.APPLY);
        }
    }
}
