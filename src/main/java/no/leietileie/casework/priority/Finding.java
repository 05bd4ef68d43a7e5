package no.leietileie.casework.priority;

/** What a rule found, and how much of its weight that is worth in percent where it is always the same. */
public enum Finding {
    SHARE(100),
    OWNER_SECTION(60),
    NOT_FOR_SALE(0),
    YEARS(0),
    START_UNKNOWN(0),
    ENDS_WITHIN_3_MONTHS(100),
    ENDS_WITHIN_6_MONTHS(75),
    ENDS_WITHIN_12_MONTHS(50),
    ENDS_LATER(0),
    NO_END(0),
    STEADY(100),
    COUNTED(50),
    NOT_COUNTED(0),
    INCOME_UNKNOWN(0),
    FITS(100),
    CROWDED(0),
    ROOMY(0),
    SIZE_UNKNOWN(0),
    OWNING_COSTS_LESS(100),
    OWNING_COSTS_A_LITTLE_MORE(50),
    OWNING_COSTS_MORE(0),
    COST_UNKNOWN(0),
    OWES(0),
    OWES_NOTHING(0),
    CONTACTED_WITHIN_3_MONTHS(100),
    CONTACTED_WITHIN_12_MONTHS(50),
    CONTACTED_EARLIER(0),
    NEVER_CONTACTED(0);

    private final int percent;

    Finding(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
