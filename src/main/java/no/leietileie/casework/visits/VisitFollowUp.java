package no.leietileie.casework.visits;

import java.util.Optional;
import no.leietileie.casework.tasks.TaskRule;

/** Which task comes of what a visit became. */
final class VisitFollowUp {

    private VisitFollowUp() {}

    static Optional<TaskRule> of(VisitKind kind, VisitState state) {
        return switch (state) {
            case CARRIED_OUT -> Optional.of(TaskRule.VISIT_FOLLOW_UP);
            case NO_ANSWER -> Optional.of(kind == VisitKind.HOME ? TaskRule.VISIT_NO_ANSWER : TaskRule.OFFICE_NO_SHOW);
            case POSTPONED -> Optional.of(TaskRule.VISIT_POSTPONED);
            case MOVED -> Optional.of(TaskRule.VISIT_MOVED);
            case PLANNED, CANCELLED -> Optional.empty();
        };
    }
}
