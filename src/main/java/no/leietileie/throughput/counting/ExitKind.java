package no.leietileie.throughput.counting;

/** How a household left municipal renting. Internal moves are no exits, and deaths are counted by nobody. */
public enum ExitKind {
    BOUGHT_OWN(true),
    BOUGHT_OTHER(true),
    RENTS_PRIVATELY(false),
    /** Moved out, or was told to have moved, and nothing more is known. */
    OTHER(false);

    private final boolean ownership;

    ExitKind(boolean ownership) {
        this.ownership = ownership;
    }

    public boolean isOwnership() {
        return ownership;
    }
}
