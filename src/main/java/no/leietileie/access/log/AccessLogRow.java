package no.leietileie.access.log;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * @param userName as it was then: users come and go
 * @param details a change as {@code before → after} by field, or what else belongs to it by name
 */
@NamedInterface("log")
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
