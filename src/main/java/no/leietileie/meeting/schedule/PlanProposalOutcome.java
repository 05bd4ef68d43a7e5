package no.leietileie.meeting.schedule;

/** What came of accepting a proposal. */
public enum PlanProposalOutcome {
    ACCEPTED,
    /** The plan or its resources have changed since the proposal was made; nothing was stored. */
    OVERTAKEN,
    /** Somebody else has accepted or discarded it. */
    GONE
}
