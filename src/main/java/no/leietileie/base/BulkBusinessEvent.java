package no.leietileie.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to many households at once. The access log keeps it as one, each timeline as its own. */
public interface BulkBusinessEvent extends BusinessEvent {

    @Override
    default @Nullable Long householdId() {
        return null;
    }

    /** By household: kept for years, never names or identity numbers. */
    Map<Long, Map<String, String>> detailsByHousehold();
}
