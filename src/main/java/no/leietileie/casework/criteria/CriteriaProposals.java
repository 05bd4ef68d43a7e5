package no.leietileie.casework.criteria;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.municipality.PolicyKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals to change criteria. The team writes them and gives them to the decision maker. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class CriteriaProposals {

    private final ProposalStore store;
    private final Clock clock;

    CriteriaProposals(ProposalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The newest first. */
    @PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
    @Transactional(readOnly = true)
    public List<ProposalRow> listAll() {
        return store.listNewestFirst().stream().map(store::row).toList();
    }

    @PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
    @Transactional(readOnly = true)
    public Optional<ProposalRow> find(ProposalId id) {
        return store.find(id).map(store::row);
    }

    /** @throws IllegalArgumentException for a value that the criterion calls unsound */
    public <T> ProposalId create(PolicyKey<T> key, ProposalData data) {
        mustBeSound(key, data);
        return store.add(new CriteriaProposal(key, data, CurrentUser.get(), clock.instant()));
    }

    public ProposalOutcome change(ProposalId id, long version, ProposalData data) {
        CriteriaProposal proposal = store.getDraft(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        mustBeSound(store.key(proposal), data);
        proposal.change(data, CurrentUser.get());
        return store.changed(proposal, CriteriaHappened.What.CHANGED);
    }

    /** @param paper what the decision maker is given; it is kept as it is */
    public ProposalOutcome submit(ProposalId id, long version, byte[] paper) {
        if (!CurrentUser.get().seesEveryHousehold()) {
            throw new IllegalStateException("The paper tells of all cases: who does not see all does not give it");
        }
        CriteriaProposal proposal = store.get(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.submit(paper, CurrentUser.get(), clock.instant());
        return store.changed(proposal, CriteriaHappened.What.SUBMITTED);
    }

    /** The paper that was given last; empty while none was. */
    @PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
    @Transactional(readOnly = true)
    public Optional<byte[]> findPaper(ProposalId id) {
        return Optional.ofNullable(store.get(id).paper());
    }

    /** Withdraws a draft, or opens a proposal again that was given, rejected or withdrawn. */
    public ProposalOutcome become(ProposalId id, long version, ProposalState wanted) {
        if (wanted != ProposalState.DRAFT && wanted != ProposalState.WITHDRAWN) {
            throw new IllegalArgumentException("Other steps have methods of their own");
        }
        CriteriaProposal proposal = store.get(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.become(wanted, CurrentUser.get());
        return store.changed(
                proposal,
                wanted == ProposalState.DRAFT ? CriteriaHappened.What.REOPENED : CriteriaHappened.What.WITHDRAWN);
    }

    private static <T> void mustBeSound(PolicyKey<T> key, ProposalData data) {
        if (!key.type().isInstance(data.proposed())
                || !key.sound().test(key.type().cast(data.proposed()))) {
            throw new IllegalArgumentException("Unsound value for " + key.name());
        }
    }
}
