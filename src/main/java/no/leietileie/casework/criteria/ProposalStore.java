package no.leietileie.casework.criteria;

import java.util.List;
import java.util.Optional;
import no.leietileie.municipality.PolicyKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposals as they are stored, with the criterion each is about. */
@Component
class ProposalStore {

    private static final String GROUP = "criteria";

    private final ProposalRepository repository;
    private final List<PolicyKey<?>> keys;
    private final ApplicationEventPublisher events;

    ProposalStore(ProposalRepository repository, List<PolicyKey<?>> keys, ApplicationEventPublisher events) {
        this.repository = repository;
        this.keys = keys.stream().filter(key -> key.group().equals(GROUP)).toList();
        this.events = events;
    }

    List<PolicyKey<?>> keys() {
        return keys;
    }

    List<CriteriaProposal> listNewestFirst() {
        return repository.findAllByOrderByCreatedAtDescIdDesc();
    }

    Optional<CriteriaProposal> find(ProposalId id) {
        return repository.findById(id.value());
    }

    CriteriaProposal get(ProposalId id) {
        return find(id).orElseThrow();
    }

    /** @throws IllegalStateException once the decision maker has it */
    CriteriaProposal getDraft(ProposalId id) {
        CriteriaProposal proposal = get(id);
        if (proposal.state() != ProposalState.DRAFT) {
            throw new IllegalStateException("What was given to the decision maker is not changed");
        }
        return proposal;
    }

    PolicyKey<?> key(CriteriaProposal proposal) {
        return keys.stream()
                .filter(key -> key.name().equals(proposal.criterion()))
                .findFirst()
                .orElseThrow();
    }

    ProposalRow row(CriteriaProposal proposal) {
        return proposal.row(key(proposal));
    }

    ProposalId add(CriteriaProposal proposal) {
        CriteriaProposal stored = repository.saveAndFlush(proposal);
        events.publishEvent(new CriteriaHappened(stored.id(), CriteriaHappened.What.CREATED));
        return stored.id();
    }

    ProposalOutcome changed(CriteriaProposal proposal, CriteriaHappened.What what) {
        repository.flush();
        events.publishEvent(new CriteriaHappened(proposal.id(), what));
        return new ProposalOutcome.Stored(row(proposal));
    }
}
