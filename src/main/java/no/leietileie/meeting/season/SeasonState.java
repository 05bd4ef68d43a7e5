package no.leietileie.meeting.season;

public enum SeasonState {
    /** Nothing has been planned yet. */
    DRAFT,
    PLANNING,
    PLANNED,
    /** Somebody booked what the plan needed while it was made; the plan before it stands. */
    OVERTAKEN,
    /** The plan could not be made; the plan before it stands. */
    FAILED
}
