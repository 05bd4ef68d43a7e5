package no.leietileie.casework.criteria;

import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalHouseholdRepository extends JpaRepository<ProposalHousehold, Long> {

    boolean existsByProposalIdAndHouseholdId(long proposalId, long householdId);
}
