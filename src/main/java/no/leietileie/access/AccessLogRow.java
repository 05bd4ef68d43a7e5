package no.leietileie.access;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param userName as it was then: users come and go */
public record AccessLogRow(
        Instant at,
        String userName,
        AccessAction action,
        @Nullable Long householdId,
        String subject,
        Map<String, String> details) {}
