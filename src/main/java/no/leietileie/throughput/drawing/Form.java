package no.leietileie.throughput.drawing;

/** The kind of chart that suits what is shown. */
public enum Form {
    /** Something over time that is one quantity at each moment. */
    LINE,
    /** Amounts of periods or bands in their own order. */
    COLUMNS,
    /** Amounts of things with long names. */
    BARS,
    /** Amounts of periods and what they are made of. */
    STACKED_COLUMNS,
    /** Amounts of things with long names and what they are made of. */
    STACKED_BARS;

    public boolean isStacked() {
        return this == STACKED_COLUMNS || this == STACKED_BARS;
    }

    public boolean isBars() {
        return this == BARS || this == STACKED_BARS;
    }
}
