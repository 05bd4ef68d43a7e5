package no.leietileie.casework.criteria;

import java.time.LocalDate;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the decision maker decided about a proposal, registered by an administrator: an adopted one is a new version of the
 * criterion from its day on, with the proposal as the reason.
 */
@Service
@PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
@Transactional
public class CriteriaRulings {

    private final ProposalStore store;
    private final Policies policies;

    CriteriaRulings(ProposalStore store, Policies policies) {
        this.store = store;
        this.policies = policies;
    }

    /** The criterion has a new version from the ruling's day on. */
    public ProposalOutcome adopt(ProposalId id, long version, ProposalRow.Ruling ruling) {
        LocalDate from = ruling.validFrom();
        if (from == null) {
            throw new IllegalArgumentException("An adopted criterion has a first day");
        }
        CriteriaProposal proposal = store.get(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.rule(ProposalState.ADOPTED, ruling, CurrentUser.get());
        change(store.key(proposal), store.row(proposal), from);
        return store.changed(proposal, CriteriaHappened.What.ADOPTED);
    }

    private <T> void change(PolicyKey<T> key, ProposalRow row, LocalDate from) {
        policies.change(
                key, key.type().cast(row.data().proposed()), from, row.data().title());
    }

    public ProposalOutcome reject(ProposalId id, long version, ProposalRow.Ruling ruling) {
        CriteriaProposal proposal = store.get(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.rule(ProposalState.REJECTED, ruling, CurrentUser.get());
        return store.changed(proposal, CriteriaHappened.What.REJECTED);
    }
}
