package no.leietileie.base;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to many households at once. Each timeline keeps it as its own, and so does the access log. */
public interface BulkBusinessEvent extends BusinessEvent {

    @Override
    default @Nullable Long householdId() {
        return null;
    }

    /** By household: kept for years, never names or identity numbers. */
    Map<Long, Map<String, String>> detailsByHousehold();

    /** Whether it is of so many households that the access log has one entry of all, with {@link #details()}. */
    default boolean isOneEntry() {
        return false;
    }
}
