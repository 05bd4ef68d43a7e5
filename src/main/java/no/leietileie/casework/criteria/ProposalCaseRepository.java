package no.leietileie.casework.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalCaseRepository extends JpaRepository<ProposalCase, Long> {

    Optional<ProposalCase> findByIdAndProposalId(long id, long proposalId);

    List<ProposalCase> findByProposalIdOrderById(long proposalId);
}
