package no.leietileie.casework.stages;

/** What speaks against a step. */
public enum StageProblem {
    NOT_POSSIBLE,
    BEFORE_LAST_STEP,
    IN_THE_FUTURE,
    REASON_MISSING,
    REASON_DOES_NOT_FIT,
    REMARK_MISSING,
    PLAN_MISSING,
    ASKED_AGAIN_TOO_SOON_OR_LATE
}
