package no.leietileie.register;

import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.base.BulkBusinessEvent;

/**
 * What an import changed was put back, in the transaction that publishes this.
 *
 * @param households those that are still there, each with the fields that were put back: {@code before → after}, without
 *     names
 */
public record ImportUndone(long importId, Map<Long, Map<String, String>> households) implements BulkBusinessEvent {

    public ImportUndone {
        households = Map.copyOf(households);
    }

    @Override
    public String type() {
        return "register.import-undone";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("import", Long.toString(importId), "households", Integer.toString(households.size()));
    }

    @Override
    public Map<Long, Map<String, String>> detailsByHousehold() {
        return households.keySet().stream()
                .collect(Collectors.toMap(id -> id, _ -> Map.of("import", Long.toString(importId))));
    }

    @Override
    public Map<Long, Map<String, String>> loggedByHousehold() {
        return ImportDetails.of(detailsByHousehold(), households);
    }
}
