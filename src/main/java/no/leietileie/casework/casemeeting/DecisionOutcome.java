package no.leietileie.casework.casemeeting;

import java.util.Set;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.StageProblem;

/** What became of a decision, or of taking one back. */
public sealed interface DecisionOutcome {

    record Stored(MatterRow now) implements DecisionOutcome {}

    /** Somebody else has changed the matter since it was shown. */
    record ChangedBy(String name) implements DecisionOutcome {}

    /** The case may not take this step. */
    record StepRefused(Set<StageProblem> problems) implements DecisionOutcome {}

    /** The case has moved meanwhile. @param byWhom who took the step that stands now */
    record CaseMoved(String byWhom, CaseRow now) implements DecisionOutcome {}
}
