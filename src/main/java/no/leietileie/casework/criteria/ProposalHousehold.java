package no.leietileie.casework.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.leietileie.access.AddressProtection;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;

/** Whose facts stand behind a proposal, so that a household stands there once. */
@Entity
@Table(name = "criteria_proposal_household")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class ProposalHousehold {

    @Id
    private long caseId;

    private long proposalId;

    private long householdId;

    @SuppressWarnings("NullAway.Init")
    protected ProposalHousehold() {}

    ProposalHousehold(long caseId, ProposalId proposal, HouseholdId household) {
        this.caseId = caseId;
        proposalId = proposal.value();
        householdId = household.value();
    }
}
