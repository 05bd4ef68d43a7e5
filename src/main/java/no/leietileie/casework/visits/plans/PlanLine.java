package no.leietileie.casework.visits.plans;

import no.leietileie.casework.visits.VisitId;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household of a plan.
 *
 * @param placement null for one without a place
 * @param reason why it has none
 * @param byHand whether somebody chose the place
 * @param visit what accepting the plan has made
 */
public record PlanLine(
        HouseholdId household,
        int position,
        @Nullable Placement placement,
        @Nullable PlanReason reason,
        boolean byHand,
        @Nullable VisitId visit) {}
