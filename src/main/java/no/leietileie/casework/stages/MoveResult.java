package no.leietileie.casework.stages;

import java.util.Set;

/** What became of a step. */
public sealed interface MoveResult {

    record Moved(CaseRow now) implements MoveResult {}

    record Refused(Set<StageProblem> problems) implements MoveResult {}

    /** A colleague was faster; nothing was changed. @param byWhom who took the step that stands now */
    record Outdated(CaseRow now, String byWhom) implements MoveResult {}
}
