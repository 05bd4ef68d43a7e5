package no.leietileie.meeting;

/** What became of somebody's invitation to a meeting. */
public enum Attendance {
    CAME,
    LATE,
    NO_SHOW,
    /** Said in time that they cannot come: no no-show. */
    CANCELLED,
    /** Comes to another meeting instead. */
    MOVED;

    /** Whether they were at the meeting. */
    public boolean isThere() {
        return this == CAME || this == LATE;
    }

    /** Whether it can be known before the day of the meeting. */
    public boolean isKnownBefore() {
        return this == CANCELLED || this == MOVED;
    }

    /** Whether the household still has to be met, if nothing else is done about it. */
    public boolean needsAnotherPlace() {
        return !isThere();
    }
}
