package no.leietileie.casework.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.casework.priority.PriorityStore.Scored;
import no.leietileie.casework.stages.Candidate;
import no.leietileie.casework.stages.Candidates;
import no.leietileie.register.tenants.Tenancies;
import no.leietileie.register.tenants.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the facts of those who may be visited and writes their scores. */
@Component
public class PriorityComputation {

    private final Candidates candidates;
    private final Tenancies tenancies;
    private final KnownIncomeRepository incomes;
    private final LiftRepository lifts;
    private final StoredWeightsRepository weights;
    private final PriorityStore store;
    private final Clock clock;

    PriorityComputation(
            Candidates candidates,
            Tenancies tenancies,
            KnownIncomeRepository incomes,
            LiftRepository lifts,
            StoredWeightsRepository weights,
            PriorityStore store,
            Clock clock) {
        this.candidates = candidates;
        this.tenancies = tenancies;
        this.incomes = incomes;
        this.lifts = lifts;
        this.weights = weights;
        this.store = store;
        this.clock = clock;
    }

    /** Writes the whole list anew and returns how long it is. Background work: acts as the product itself. */
    @Transactional
    public int all() {
        return ActingUser.as(ActingUser.SYSTEM, () -> {
            var found = new ArrayList<Scored>();
            var leases = tenancies.all();
            var known = kinds(incomes.findAll());
            var lifted = points(lifts.findByRemovedAtIsNull());
            var version = versionInForce();
            for (Candidate candidate : candidates.all()) {
                Tenancy lease = leases.get(candidate.householdId());
                if (lease != null) {
                    found.add(scored(candidate, lease, known, lifted, version));
                }
            }
            store.replaceAll(found);
            store.rank();
            return found.size();
        });
    }

    /** Writes the line of one household; the places of the others are for {@link #rank} or the next computation of all. */
    @Transactional
    public void one(long household) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            var lease = tenancies.of(List.of(household)).get(household);
            var candidate = candidates.find(household);
            if (lease == null || candidate.isEmpty()) {
                store.replace(household, null);
                return false;
            }
            var known = kinds(incomes.findByHouseholdIdIn(List.of(household)));
            var lifted = points(lifts.findByHouseholdIdInAndRemovedAtIsNull(List.of(household)));
            store.replace(household, scored(candidate.get(), lease, known, lifted, versionInForce()));
            return true;
        });
    }

    /** As {@link #one}, and the places of all after it. */
    @Transactional
    public void oneAndRank(long household) {
        store.hold();
        one(household);
        store.rank();
    }

    @Transactional
    public void rank() {
        store.rank();
    }

    private WeightsVersion versionInForce() {
        return weights.findFirstByValidFromLessThanEqualOrderByValidFromDescIdDesc(LocalDate.now(clock))
                .orElseThrow()
                .version();
    }

    private Scored scored(
            Candidate candidate,
            Tenancy lease,
            Map<Long, Set<IncomeKind>> known,
            Map<Long, Integer> lifted,
            WeightsVersion version) {
        var today = LocalDate.now(clock);
        var facts = facts(candidate, lease, known.getOrDefault(candidate.householdId(), Set.of()));
        return new Scored(
                candidate.householdId(),
                candidate.stage(),
                lease.districtId(),
                facts,
                Scoring.of(facts, version.weights(), today).points(),
                lifted.getOrDefault(candidate.householdId(), 0),
                version.id(),
                today);
    }

    private static PriorityFacts facts(Candidate candidate, Tenancy lease, Set<IncomeKind> known) {
        return new PriorityFacts(
                lease.tenure(),
                lease.startsOn(),
                lease.endsOn(),
                lease.rent(),
                lease.arrears(),
                lease.rooms(),
                lease.persons(),
                lease.valuation(),
                lease.sharedCosts(),
                known,
                candidate.lastContact());
    }

    private static Map<Long, Set<IncomeKind>> kinds(List<KnownIncome> known) {
        return known.stream()
                .collect(Collectors.groupingBy(
                        KnownIncome::householdId,
                        HashMap::new,
                        Collectors.mapping(
                                KnownIncome::kind, Collectors.toCollection(() -> EnumSet.noneOf(IncomeKind.class)))));
    }

    private static Map<Long, Integer> points(List<Lift> lifts) {
        return lifts.stream().collect(Collectors.toMap(Lift::householdId, Lift::points, Integer::sum));
    }
}
