package no.leietileie.register.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.AccessLog;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes in small steps, each with its part of the proof; begun again where it was interrupted. */
@Component
public class RetentionWork {

    private static final int CHUNK = 200;

    private final List<RetainedKind> kinds;
    private final RetentionRunRepository runs;
    private final AccessLog log;
    private final ActingUser acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionWork(
            List<RetainedKind> kinds,
            RetentionRunRepository runs,
            AccessLog log,
            ActingUser acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.runs = runs;
        this.log = log;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does nothing for a run that is finished. What the user did not see when she asked does not go, even if she has been
     * given the right since, or is gone and the product acts for her.
     */
    public void run(long id) {
        RetentionRun asked = runs.findById(id).orElseThrow();
        acting.as(
                asked.askedBy(),
                () -> asked.isWithProtected()
                        ? steps(id)
                        : ActingUser.as(CurrentUser.get().withoutProtected(), () -> steps(id)));
    }

    private long steps(long id) {
        boolean more;
        do {
            more = Objects.requireNonNull(transaction.execute(_ -> step(id)));
        } while (more);
        return id;
    }

    private boolean step(long id) {
        RetentionRun run = runs.findById(id).orElseThrow();
        if (run.isFinished()) {
            return false;
        }
        long deleted = kind(run.kind()).deleteBefore(run.beforeDay(), CHUNK);
        // Erasing households empties the session, and the run with it.
        RetentionRun now = runs.findById(id).orElseThrow();
        now.deleted(deleted);
        if (deleted == 0) {
            now.finish(clock.instant());
            RetentionProof proof = now.proof();
            log.configured(
                    "retention.deleted",
                    Map.of(
                            "kind", proof.kind(),
                            "before", proof.before().toString(),
                            "count", Long.toString(proof.deleted())));
        }
        return deleted > 0;
    }

    private RetainedKind kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
    }
}
