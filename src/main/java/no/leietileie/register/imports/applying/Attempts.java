package no.leietileie.register.imports.applying;

import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.staging.ImportStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how often a job was begun without coming any further. Counted before the work, for a job may end the whole product;
 * one that never comes further is given up instead of tried for ever.
 */
@Component
class Attempts {

    static final int MOST = 5;

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final ImportStore imports;
    private final TransactionTemplate transaction;

    Attempts(ImportStore imports, TransactionTemplate transaction) {
        this.imports = imports;
        this.transaction = transaction;
    }

    enum Verdict {
        BEGIN,
        GIVE_UP,
        /** The import has meanwhile gone another way. */
        NOTHING_TO_DO
    }

    Verdict begin(ImportId id, ImportJob job) {
        Integer attempt = transaction.execute(_ -> job.isDueIn(imports.lock(id)) ? imports.begun(id) : 0);
        if (attempt == null || attempt == 0) {
            return Verdict.NOTHING_TO_DO;
        }
        if (attempt <= MOST) {
            return Verdict.BEGIN;
        }
        log.warn("{} of import {} is given up after {} attempts", job, id.value(), MOST);
        return Verdict.GIVE_UP;
    }
}
