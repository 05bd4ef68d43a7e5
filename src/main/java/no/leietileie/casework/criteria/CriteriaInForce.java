package no.leietileie.casework.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyChange;
import no.leietileie.municipality.PolicyKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria that hold, and how they came to be. */
@Service
@PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
@Transactional(readOnly = true)
public class CriteriaInForce {

    private final Policies policies;
    private final ProposalStore store;
    private final Clock clock;

    CriteriaInForce(Policies policies, ProposalStore store, Clock clock) {
        this.policies = policies;
        this.store = store;
        this.clock = clock;
    }

    /** What can be proposed to be changed. */
    public List<PolicyKey<?>> listAll() {
        return store.keys();
    }

    /** What holds today. */
    public <T> T get(PolicyKey<T> key) {
        return policies.inForceOn(LocalDate.now(clock)).value(key);
    }

    /** Every version, the one that begins last first. */
    public <T> List<PolicyChange<T>> listVersions(PolicyKey<T> key) {
        return policies.listHistory(key);
    }
}
