package no.leietileie.casework.criteria;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalRepository extends JpaRepository<CriteriaProposal, Long> {

    List<CriteriaProposal> findAllByOrderByCreatedAtDescIdDesc();
}
