package no.leietileie.register.imports.applying;

import no.leietileie.register.imports.matching.ThingKind;
import no.leietileie.register.imports.matching.Trace;

/** One row of the register that an import has touched. */
record Thing(ThingKind kind, long id) {

    static Thing of(Trace trace) {
        return new Thing(trace.kind(), trace.id());
    }

    /** As {@code StoredRows.referrers} names it. */
    String name() {
        return kind.table() + ":" + id;
    }
}
