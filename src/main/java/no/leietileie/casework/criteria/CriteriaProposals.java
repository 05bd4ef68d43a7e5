package no.leietileie.casework.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.Nok;
import no.leietileie.casework.priority.Incomes;
import no.leietileie.casework.stages.Cases;
import no.leietileie.municipality.MunicipalityPolicies;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyChange;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals to change criteria. The team writes them; once the decision maker has decided, an administrator registers it,
 * and an adopted proposal is a new version of the criterion from its day on, with the proposal as the reason.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class CriteriaProposals {

    private static final String GROUP = "criteria";
    private static final int REMARK_LENGTH = 500;

    private final ProposalRepository repository;
    private final ProposalCaseRepository behind;
    private final ProposalHouseholdRepository households;
    private final Policies policies;
    private final List<PolicyKey<?>> keys;
    private final TenantList tenants;
    private final Incomes incomes;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaProposals(
            ProposalRepository repository,
            ProposalCaseRepository behind,
            ProposalHouseholdRepository households,
            Policies policies,
            List<PolicyKey<?>> keys,
            TenantList tenants,
            Incomes incomes,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.behind = behind;
        this.households = households;
        this.policies = policies;
        this.keys = keys.stream().filter(key -> key.group().equals(GROUP)).toList();
        this.tenants = tenants;
        this.incomes = incomes;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** What can be proposed to be changed. */
    @Transactional(readOnly = true)
    public List<PolicyKey<?>> listCriteria() {
        return keys;
    }

    /** What holds today. */
    @Transactional(readOnly = true)
    public <T> T inForce(PolicyKey<T> key) {
        return policies.inForceOn(LocalDate.now(clock)).value(key);
    }

    /** Every version, the one that begins last first. */
    @Transactional(readOnly = true)
    public <T> List<PolicyChange<T>> listVersions(PolicyKey<T> key) {
        return policies.listHistory(key);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ProposalRow> listAll() {
        return repository.findAllByOrderByCreatedAtDescIdDesc().stream()
                .map(this::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ProposalRow> find(ProposalId id) {
        return repository.findById(id.value()).map(this::row);
    }

    /** The same for everybody: nobody is known by them. */
    @Transactional(readOnly = true)
    public List<ProposalCaseRow> listCases(ProposalId id) {
        return behind.findByProposalIdOrderById(id.value()).stream()
                .map(ProposalCase::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public CaseFigures figures(ProposalId id) {
        return CaseFigures.of(listCases(id).stream().map(ProposalCaseRow::facts).toList(), smallestCount());
    }

    /** Counts below it are not given. */
    @Transactional(readOnly = true)
    public int smallestCount() {
        return policies.inForceOn(LocalDate.now(clock)).value(MunicipalityPolicies.SMALL_CELL);
    }

    /** @throws IllegalArgumentException for a value that the criterion calls unsound */
    public <T> ProposalId create(PolicyKey<T> key, ProposalData data) {
        mustBeSound(key, data);
        CriteriaProposal proposal =
                repository.saveAndFlush(new CriteriaProposal(key, data, CurrentUser.get(), clock.instant()));
        publish(proposal, CriteriaHappened.What.CREATED);
        return proposal.id();
    }

    public ProposalOutcome change(ProposalId id, long version, ProposalData data) {
        CriteriaProposal proposal = draft(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        mustBeSound(key(proposal), data);
        proposal.change(data, CurrentUser.get());
        return stored(proposal, CriteriaHappened.What.CHANGED);
    }

    /**
     * Puts the facts of a case behind a proposal. A household with address protection is never put there: even coarse facts
     * must not leave the circle of those who may know it.
     *
     * @param remark what else counts, in words that name nobody
     * @return whether it was put there now
     */
    public boolean addCase(ProposalId id, HouseholdId household, String remark) {
        draft(id);
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

    public void removeCase(ProposalId id, long caseId) {
        draft(id);
        behind.findById(caseId).ifPresent(behind::delete);
    }

    /** @param paper what the decision maker is given; it is kept as it is */
    public ProposalOutcome submit(ProposalId id, long version, byte[] paper) {
        if (!CurrentUser.get().seesEveryHousehold()) {
            throw new IllegalStateException("The paper tells of all cases: who does not see all does not give it");
        }
        CriteriaProposal proposal = found(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.submit(paper, CurrentUser.get(), clock.instant());
        return stored(proposal, CriteriaHappened.What.SUBMITTED);
    }

    /** The paper that was given last; empty while none was. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findPaper(ProposalId id) {
        return Optional.ofNullable(found(id).paper());
    }

    /** Withdraws a draft, or opens a proposal again that was given, rejected or withdrawn. */
    public ProposalOutcome become(ProposalId id, long version, ProposalState wanted) {
        if (wanted != ProposalState.DRAFT && wanted != ProposalState.WITHDRAWN) {
            throw new IllegalArgumentException("Other steps have methods of their own");
        }
        CriteriaProposal proposal = found(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.become(wanted, CurrentUser.get());
        return stored(
                proposal,
                wanted == ProposalState.DRAFT ? CriteriaHappened.What.REOPENED : CriteriaHappened.What.WITHDRAWN);
    }

    /** The criterion has a new version from the ruling's day on. */
    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    public ProposalOutcome adopt(ProposalId id, long version, ProposalRow.Ruling ruling) {
        LocalDate from = ruling.validFrom();
        if (from == null) {
            throw new IllegalArgumentException("An adopted criterion has a first day");
        }
        CriteriaProposal proposal = found(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.rule(ProposalState.ADOPTED, ruling, CurrentUser.get());
        change(key(proposal), row(proposal), from);
        return stored(proposal, CriteriaHappened.What.ADOPTED);
    }

    private <T> void change(PolicyKey<T> key, ProposalRow row, LocalDate from) {
        policies.change(
                key, key.type().cast(row.data().proposed()), from, row.data().title());
    }

    @PreAuthorize("hasRole('" + Role.ADMIN_NAME + "')")
    public ProposalOutcome reject(ProposalId id, long version, ProposalRow.Ruling ruling) {
        CriteriaProposal proposal = found(id);
        if (proposal.version() != version) {
            return new ProposalOutcome.ChangedBy(proposal.changedByName());
        }
        proposal.rule(ProposalState.REJECTED, ruling, CurrentUser.get());
        return stored(proposal, CriteriaHappened.What.REJECTED);
    }

    private CriteriaProposal found(ProposalId id) {
        return repository.findById(id.value()).orElseThrow();
    }

    private CriteriaProposal draft(ProposalId id) {
        CriteriaProposal proposal = found(id);
        if (proposal.state() != ProposalState.DRAFT) {
            throw new IllegalStateException("What was given to the decision maker is not changed");
        }
        return proposal;
    }

    private static <T> void mustBeSound(PolicyKey<T> key, ProposalData data) {
        if (!key.type().isInstance(data.proposed())
                || !key.sound().test(key.type().cast(data.proposed()))) {
            throw new IllegalArgumentException("Unsound value for " + key.name());
        }
    }

    private PolicyKey<?> key(CriteriaProposal proposal) {
        return keys.stream()
                .filter(key -> key.name().equals(proposal.criterion()))
                .findFirst()
                .orElseThrow();
    }

    private ProposalRow row(CriteriaProposal proposal) {
        return proposal.row(key(proposal));
    }

    private ProposalOutcome stored(CriteriaProposal proposal, CriteriaHappened.What what) {
        repository.flush();
        publish(proposal, what);
        return new ProposalOutcome.Stored(row(proposal));
    }

    private void publish(CriteriaProposal proposal, CriteriaHappened.What what) {
        events.publishEvent(new CriteriaHappened(proposal.id(), what));
    }
}
