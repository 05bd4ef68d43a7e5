package no.leietileie.meeting.season;

public enum SeasonState {
    /** Nothing has been planned yet. */
    DRAFT,
    PLANNING,
    PLANNED,
    /** A plan was made anew and waits for somebody to accept it; the plan before it stands. */
    PROPOSED,
    /** Somebody booked what the plan needed while it was made; the plan before it stands. */
    OVERTAKEN,
    /** The plan could not be made; the plan before it stands. */
    FAILED
}
