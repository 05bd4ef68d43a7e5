package no.leietileie.register;

import java.util.Map;
import java.util.TreeMap;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided about an import or one of its rows, in the transaction that publishes this. What it then changes for
 * each household is told by {@link HouseholdsChangedByImport} and {@link ImportUndone}.
 *
 * @param row null for the import as a whole
 */
public record ImportDecided(
        long importId, Decision decision, @Nullable Integer row) implements BusinessEvent {

    /** What was decided, as the access log names it. */
    public enum Decision {
        APPLY("register.import-apply"),
        CANCEL("register.import-cancel"),
        UNDO("register.import-undo"),
        DISCARD("register.import-discard"),
        SAME_HOUSEHOLD("register.import-row-same-household"),
        NEW_HOUSEHOLD("register.import-row-new-household"),
        KEEP_PROTECTION("register.import-row-keep-protection"),
        LIFT_PROTECTION("register.import-row-lift-protection"),
        SKIP("register.import-row-skip"),
        TAKE_BACK_SKIP("register.import-row-take-back-skip");

        private final String type;

        Decision(String type) {
            this.type = type;
        }
    }

    public static ImportDecided all(long importId, Decision decision) {
        return new ImportDecided(importId, decision, null);
    }

    @Override
    public String type() {
        return decision.type;
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("import", Long.toString(importId));
        if (row != null) {
            details.put("row", Integer.toString(row));
        }
        return details;
    }
}
