package no.leietileie.register;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.BulkBusinessEvent;

/**
 * What an import changed was put back, in the transaction that publishes this.
 *
 * @param households those that are still there
 */
public record ImportUndone(long importId, Set<Long> households) implements BulkBusinessEvent {

    public ImportUndone {
        households = Set.copyOf(households);
    }

    @Override
    public String type() {
        return "register.import-undone";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("import", Long.toString(importId), "households", Integer.toString(households.size()));
    }

    /** The whole register, at times: who was concerned is kept with the import. */
    @Override
    public boolean isOneEntry() {
        return true;
    }

    @Override
    public Map<Long, Map<String, String>> detailsByHousehold() {
        return households.stream().collect(Collectors.toMap(id -> id, _ -> Map.of("import", Long.toString(importId))));
    }
}
