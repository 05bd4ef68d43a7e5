package no.leietileie.casework.stages;

/** Why a household took a step that is not the ordinary next one. Which of them fits is said by {@link StageTransitions}. */
public enum StageReason {
    TAKEN_OFF_THE_LIST,
    FACTS_HAVE_CHANGED,
    LOAN_REFUSED,
    CERTIFICATE_EXPIRED,
    PURCHASE_FELL_THROUGH,
    CANNOT_AFFORD,
    AFRAID_OF_DEBT,
    PREFERS_TO_RENT,
    DWELLING_IS_ADAPTED,
    NO_ANSWER,
    INCOME_UNCERTAIN,
    WAITS_FOR_WORK,
    RESIDENCE_UNCERTAIN,
    FAMILY_CHANGES,
    HEALTH,
    DEBT_OR_ARREARS,
    FOUND_A_HOME,
    LEASE_ENDED,
    OTHER_MUNICIPAL_DWELLING,
    LEFT_THE_MUNICIPALITY,
    TIME_HAS_COME,
    SITUATION_HAS_CHANGED,
    WANTS_AFTER_ALL,
    /** Must be explained. */
    OTHER
}
