package no.leietileie.casework.priority;

/** Kinds of income. All but social assistance count for a loan; some are steady enough to count most. */
public enum IncomeKind {
    LONN(Weight.STEADY),
    UFORETRYGD(Weight.STEADY),
    ALDERSPENSJON(Weight.STEADY),
    INTRODUKSJONSSTONAD(Weight.COUNTED),
    KVALIFISERINGSSTONAD(Weight.COUNTED),
    AAP(Weight.COUNTED),
    DAGPENGER(Weight.COUNTED),
    SYKEPENGER(Weight.COUNTED),
    OVERGANGSSTONAD(Weight.COUNTED),
    BARNETRYGD(Weight.COUNTED),
    BARNEBIDRAG(Weight.COUNTED),
    KONTANTSTOTTE(Weight.COUNTED),
    BOSTOTTE(Weight.COUNTED),
    LEIEINNTEKT(Weight.COUNTED),
    ANNET(Weight.COUNTED),
    SOSIALSTONAD(Weight.NOT_COUNTED);

    private enum Weight {
        STEADY,
        COUNTED,
        NOT_COUNTED
    }

    private final Weight weight;

    IncomeKind(Weight weight) {
        this.weight = weight;
    }

    public boolean isSteady() {
        return weight == Weight.STEADY;
    }

    public boolean isCounted() {
        return weight != Weight.NOT_COUNTED;
    }
}
