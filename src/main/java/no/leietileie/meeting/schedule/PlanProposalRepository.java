package no.leietileie.meeting.schedule;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanProposalRepository extends JpaRepository<PlanProposal, Long> {}
