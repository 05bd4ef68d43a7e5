package no.leietileie.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to many households at once: access log and timeline keep it for each of them. */
public interface BulkBusinessEvent extends BusinessEvent {

    @Override
    default @Nullable Long householdId() {
        return null;
    }

    /** By household: kept for years, never names or identity numbers. */
    Map<Long, Map<String, String>> detailsByHousehold();

    /** The same for the access log, with a field's {@code before → after} where the event knows them. */
    default Map<Long, Map<String, String>> loggedByHousehold() {
        return detailsByHousehold();
    }
}
