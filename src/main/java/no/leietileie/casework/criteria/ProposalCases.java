package no.leietileie.casework.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.Nok;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.stages.Cases;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a proposal, as coarse facts that name nobody. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class ProposalCases {

    private static final int REMARK_LENGTH = 500;

    private final ProposalStore store;
    private final ProposalCaseRepository behind;
    private final ProposalHouseholdRepository households;
    private final Policies policies;
    private final TenantList tenants;
    private final Incomes incomes;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalCases(
            ProposalStore store,
            ProposalCaseRepository behind,
            ProposalHouseholdRepository households,
            Policies policies,
            TenantList tenants,
            Incomes incomes,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.behind = behind;
        this.households = households;
        this.policies = policies;
        this.tenants = tenants;
        this.incomes = incomes;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The same for everybody: nobody is known by them. */
    @PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
    @Transactional(readOnly = true)
    public List<ProposalCaseRow> listOf(ProposalId id) {
        return behind.findByProposalIdOrderById(id.value()).stream()
                .map(ProposalCase::row)
                .toList();
    }

    @PreAuthorize("hasAnyRole('" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
    @Transactional(readOnly = true)
    public CaseFigures figures(ProposalId id) {
        return CaseFigures.of(listOf(id).stream().map(ProposalCaseRow::facts).toList(), smallestCount());
    }

    /** Counts below it are not given. */
    private int smallestCount() {
        return policies.inForceOn(LocalDate.now(clock)).value(MunicipalityPolicies.SMALL_CELL);
    }

    /**
     * Puts the facts of a case behind a proposal. A household with address protection is never put there: even coarse facts
     * must not leave the circle of those who may know it.
     *
     * @param remark what else counts, in words that name nobody
     * @return whether it was put there now
     */
    public boolean add(ProposalId id, HouseholdId household, String remark) {
        store.getDraft(id);
        TenantRow tenant = tenants.rowsOf(Set.of(household)).get(household);
        if (tenant == null
                || tenant.protection() != Protection.NONE
                || remark.strip().length() > REMARK_LENGTH
                || households.existsByProposalIdAndHouseholdId(id.value(), household.value())) {
            return false;
        }
        long stored = behind.saveAndFlush(
                        new ProposalCase(id, facts(tenant), remark, CurrentUser.get(), clock.instant()))
                .row()
                .id();
        households.save(new ProposalHousehold(stored, id, household));
        events.publishEvent(new CaseBehindProposal(id, household));
        return true;
    }

    private CaseFacts facts(TenantRow tenant) {
        Short children = tenant.children();
        return new CaseFacts(
                CaseFacts.Size.of(tenant.householdSize()),
                children != null && children > 0,
                incomes.of(tenant.householdId()),
                CaseFacts.thousands(tenant.monthlyRent()),
                tenant.arrears() != null && tenant.arrears().compareTo(Nok.ZERO) > 0,
                tenant.tenure(),
                cases.find(tenant.householdId()).map(found -> found.stage()).orElse(null));
    }

    /** Does nothing when the case is not behind this proposal, such as one that a colleague has taken away just before. */
    public void remove(ProposalId id, long caseId) {
        store.getDraft(id);
        behind.findByIdAndProposalId(caseId, id.value()).ifPresent(behind::delete);
    }
}
