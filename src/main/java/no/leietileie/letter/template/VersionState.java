package no.leietileie.letter.template;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VersionState(
        long templateId,
        int number,
        @Nullable Instant publishedAt,
        @Nullable LocalDate approvedOn,
        Instant changedAt,
        String changedByName) {}
