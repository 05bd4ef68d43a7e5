package no.leietileie.casework.criteria;

import java.util.Map;
import java.util.Set;

/** Where a proposal stands, and what may follow. */
public enum ProposalState {
    DRAFT,
    /** With the decision maker: the paper that was given stays as it was. */
    SUBMITTED,
    ADOPTED,
    REJECTED,
    WITHDRAWN;

    private static final Map<ProposalState, Set<ProposalState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(DRAFT, ADOPTED, REJECTED),
            REJECTED, Set.of(DRAFT),
            WITHDRAWN, Set.of(DRAFT));

    public boolean mayBecome(ProposalState wanted) {
        return NEXT.getOrDefault(this, Set.of()).contains(wanted);
    }

    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }
}
