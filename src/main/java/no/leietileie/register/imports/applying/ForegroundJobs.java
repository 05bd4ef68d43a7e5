package no.leietileie.register.imports.applying;

import no.leietileie.register.imports.ImportId;
import org.springframework.stereotype.Component;

/**
 * Carries out jobs where they are asked for, as on the command line. Each also stands in the queue, but somewhat ahead in
 * time, and is moved on while the work lasts: should this process die, the product takes the job over.
 */
@Component
public class ForegroundJobs {

    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 3_000;

    private final ImportWork work;
    private final ImportQueue queue;

    ForegroundJobs(ImportWork work, ImportQueue queue) {
        this.work = work;
        this.queue = queue;
    }

    /** Returns when the job has come to its end. When it fails, it stays in the queue. */
    public void run(ImportId id, ImportJob job) {
        int attempt = 1;
        while (!attempt(id, job, attempt)) {
            attempt++;
            pause();
        }
        queue.remove(id, job);
    }

    /** To be called every few seconds while {@link #run} lasts. */
    public void stillAtWork(ImportId id, ImportJob job) {
        queue.postpone(id, job);
    }

    /** A database that died is started again within seconds; then the job goes on where it was. */
    private boolean attempt(ImportId id, ImportJob job, int attempt) {
        try {
            work.run(id, job);
            return true;
        } catch (RuntimeException e) {
            if (attempt == ATTEMPTS || !DatabaseAway.isBehind(e)) {
                throw e;
            }
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the database was away", e);
        }
    }
}
