package no.leietileie.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Empty parts do not restrict.
 *
 * @param to not included
 */
public record AccessLogFilter(
        @Nullable Long householdId,
        @Nullable UserId user,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static AccessLogFilter ofHousehold(long householdId) {
        return new AccessLogFilter(householdId, null, null, null);
    }
}
