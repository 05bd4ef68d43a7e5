package no.leietileie.casework.criteria;

/** What became of a change to a proposal. */
public sealed interface ProposalOutcome {

    record Stored(ProposalRow now) implements ProposalOutcome {}

    /** Somebody else has changed it since it was shown; nothing was stored. */
    record ChangedBy(String name) implements ProposalOutcome {}
}
