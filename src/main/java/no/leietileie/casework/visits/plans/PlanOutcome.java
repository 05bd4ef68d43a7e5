package no.leietileie.casework.visits.plans;

import java.util.List;
import no.leietileie.resource.BookingProblem;

/** What became of a change of a plan. */
public sealed interface PlanOutcome {

    record Stored(VisitPlanRow plan) implements PlanOutcome {}

    /** Nothing was changed: somebody who should go cannot. */
    record Refused(List<BookingProblem> problems) implements PlanOutcome {}

    /** Nothing was changed: somebody else has changed the plan since it was read, or is having it accepted. */
    record ChangedBy(String otherUserName) implements PlanOutcome {}
}
