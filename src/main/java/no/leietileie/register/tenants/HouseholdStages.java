package no.leietileie.register.tenants;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Role;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.finding.TenantQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households of the tenant list by what the work with them has come to, never one that the user may not see. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class HouseholdStages {

    private final TenantQueries queries;

    HouseholdStages(TenantQueries queries) {
        this.queries = queries;
    }

    /** How many there are; stages without any are missing. A household with two leases counts once. */
    public Map<String, Long> countByStage(TenantFilter filter) {
        return queries.householdsByStage(filter);
    }

    /** Those who have been in one of the stages longest. */
    public List<HouseholdId> longestIn(Collection<String> stages, TenantFilter filter, int limit) {
        return queries.householdsInStage(filter, stages, true, limit).stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** Those who came there last. */
    public List<HouseholdId> newestIn(Collection<String> stages, TenantFilter filter, int limit) {
        return queries.householdsInStage(filter, stages, false, limit).stream()
                .map(HouseholdId::new)
                .toList();
    }
}
