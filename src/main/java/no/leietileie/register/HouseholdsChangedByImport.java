package no.leietileie.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.base.BulkBusinessEvent;

/**
 * A chunk of the landlord's register was taken in, in the transaction that publishes this.
 *
 * @param households what changed for each household, by id; the names of {@code ChangeKind}
 * @param fields the fields that had a value before, by household: {@code before → after}, without names
 */
public record HouseholdsChangedByImport(
        long importId, Map<Long, Set<String>> households, Map<Long, Map<String, String>> fields)
        implements BulkBusinessEvent {

    /** The detail that names the changes, divided by commas. */
    public static final String CHANGES = "changes";

    public HouseholdsChangedByImport {
        households = Map.copyOf(households);
        fields = Map.copyOf(fields);
    }

    public HouseholdsChangedByImport(long importId, Map<Long, Set<String>> households) {
        this(importId, households, Map.of());
    }

    @Override
    public String type() {
        return "register.imported";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("import", Long.toString(importId), "households", Integer.toString(households.size()));
    }

    @Override
    public Map<Long, Map<String, String>> detailsByHousehold() {
        return households.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, household -> details(household.getValue())));
    }

    @Override
    public Map<Long, Map<String, String>> loggedByHousehold() {
        return ImportDetails.of(detailsByHousehold(), fields);
    }

    private Map<String, String> details(Set<String> changes) {
        return Map.of("import", Long.toString(importId), CHANGES, String.join(",", new TreeSet<>(changes)));
    }
}
