package no.leietileie.casework.criteria;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalCaseRepository extends JpaRepository<ProposalCase, Long> {

    List<ProposalCase> findByProposalIdOrderById(long proposalId);
}
