package no.leietileie.casework.visits;

/** What is asked at the kitchen table. Each field is saved for itself. */
public enum ReportField {
    WISHES,
    HOUSEHOLD,
    /** Names of {@link no.leietileie.casework.priority.IncomeKind}, separated by commas. */
    INCOME,
    OBSTACLES,
    NEXT_STEP,
    /** A day, written 2026-12-24. */
    NEXT_STEP_ON,
    /** A name of {@link LanguageUnderstood}. */
    LANGUAGE;

    /** Whether it is chosen from what there is, instead of written freely. */
    boolean isChosen() {
        return this == INCOME || this == NEXT_STEP_ON || this == LANGUAGE;
    }
}
