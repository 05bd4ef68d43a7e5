package no.leietileie.casework.criteria;

import java.util.Map;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;

/** The facts of a household were put behind a proposal. */
public record CaseBehindProposal(ProposalId proposal, HouseholdId household) implements BusinessEvent {

    @Override
    public String type() {
        return "criteria-case.added";
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("proposal", Long.toString(proposal.value()));
    }
}
