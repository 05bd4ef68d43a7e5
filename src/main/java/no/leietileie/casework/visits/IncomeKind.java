package no.leietileie.casework.visits;

/** Kinds of income as the assessment counts them; social assistance is not counted as income. */
public enum IncomeKind {
    LONN,
    INTRODUKSJONSSTONAD,
    KVALIFISERINGSSTONAD,
    AAP,
    DAGPENGER,
    SYKEPENGER,
    UFORETRYGD,
    ALDERSPENSJON,
    OVERGANGSSTONAD,
    BARNETRYGD,
    BARNEBIDRAG,
    KONTANTSTOTTE,
    BOSTOTTE,
    LEIEINNTEKT,
    ANNET,
    SOSIALSTONAD
}
