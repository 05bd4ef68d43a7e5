package no.leietileie.casework.priority;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weights with the day from which they hold, and who decided them. */
public record WeightsVersion(
        long id,
        LocalDate validFrom,
        PriorityWeights weights,
        @Nullable String remark,
        String createdBy,
        Instant createdAt) {}
