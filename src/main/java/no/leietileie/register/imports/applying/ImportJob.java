package no.leietileie.register.imports.applying;

import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.ImportState;

/** What is to be done with an import; each is safe to begin again where it was interrupted. */
public enum ImportJob {
    DRY_RUN,
    APPLY,
    UNDO;

    /** The name under which the job is queued: the same work is never queued twice. */
    String instance(ImportId id) {
        return id.value() + ":" + name();
    }

    /** Whether an import in this state still waits for the job. */
    boolean isDueIn(ImportState state) {
        return switch (this) {
            case DRY_RUN -> state == ImportState.RECEIVED || state == ImportState.READING;
            case APPLY -> state == ImportState.APPLYING;
            case UNDO -> state == ImportState.UNDOING;
        };
    }

    static ImportJob of(String instance) {
        return valueOf(instance.substring(instance.indexOf(':') + 1));
    }

    static ImportId importOf(String instance) {
        return new ImportId(Long.parseLong(instance.substring(0, instance.indexOf(':'))));
    }
}
