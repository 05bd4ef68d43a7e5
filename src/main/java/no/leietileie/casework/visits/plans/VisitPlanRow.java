package no.leietileie.casework.visits.plans;

import java.time.Instant;

/** A plan by its numbers. @param changedBy who changed it last */
public record VisitPlanRow(
        VisitPlanId id,
        long version,
        VisitPlanData data,
        VisitPlanState state,
        String createdBy,
        Instant createdAt,
        String changedBy) {}
