package no.leietileie.resource.calendar;

public enum SpecialDayKind {
    /** By law (lov om 1 og 17 mai 1947, lov om trudomssamfunn): nobody is booked. */
    PUBLIC_HOLIDAY(true),
    /** The municipality's own, such as a day of planning: nobody is booked. */
    CLOSED(true),
    /** Families may be away. */
    SCHOOL_HOLIDAY(false),
    /** Better left alone, such as Ramadan evenings. */
    AVOID(false);

    private final boolean closed;

    SpecialDayKind(boolean closed) {
        this.closed = closed;
    }

    /** Whether nobody can be booked then. */
    public boolean isClosed() {
        return closed;
    }
}
