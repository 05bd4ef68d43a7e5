package no.leietileie.register;

import java.util.Map;
import java.util.Set;
import no.leietileie.base.BusinessEvent;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of the landlord's register was taken in, in the transaction that publishes this.
 *
 * @param households what changed for each household, by id; the names of {@code ChangeKind}
 */
public record HouseholdsChangedByImport(long importId, Map<Long, Set<String>> households) implements BusinessEvent {

    public HouseholdsChangedByImport {
        households = Map.copyOf(households);
    }

    @Override
    public String type() {
        return "register.imported";
    }

    @Override
    public @Nullable Long householdId() {
        return null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("import", Long.toString(importId), "households", Integer.toString(households.size()));
    }
}
