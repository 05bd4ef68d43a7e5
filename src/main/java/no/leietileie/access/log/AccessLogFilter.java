package no.leietileie.access.log;

import java.time.Instant;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Empty parts do not restrict.
 *
 * @param to not included
 * @param subject such as {@code household.page}
 */
@NamedInterface("log")
public record AccessLogFilter(
        @Nullable Long householdId,
        @Nullable UserId user,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable AccessAction action,
        @Nullable String subject) {

    public static final AccessLogFilter ALL = new AccessLogFilter(null, null, null, null);

    public AccessLogFilter(
            @Nullable Long householdId, @Nullable UserId user, @Nullable Instant from, @Nullable Instant to) {
        this(householdId, user, from, to, null, null);
    }

    public static AccessLogFilter ofHousehold(long householdId) {
        return new AccessLogFilter(householdId, null, null, null);
    }
}
