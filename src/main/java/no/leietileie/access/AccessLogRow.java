package no.leietileie.access;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param userName as it was then: users come and go
 * @param details a change as {@code before → after} by field, or what else belongs to it by name
 */
public record AccessLogRow(
        long id,
        Instant at,
        String userName,
        AccessAction action,
        @Nullable Long householdId,
        String subject,
        Map<String, String> details) {

    /** The detail that says why somebody looked. */
    public static final String PURPOSE = "purpose";
}
