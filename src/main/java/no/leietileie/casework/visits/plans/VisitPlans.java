package no.leietileie.casework.visits.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.visits.plans.VisitPlanHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.BookingProblem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of home visits, for those who plan for all tenants: a plan books people for many households at once. Whoever may not
 * see a household does not see it in a plan.
 */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class VisitPlans {

    /** Most households of one plan: more than the programme visits in half a year. */
    public static final int MOST_HOUSEHOLDS = 200;

    private final VisitPlanRepository repository;
    private final PlanHouseholdRepository households;
    private final VisitPlanMaking making;
    private final VisitPlanQueue queue;
    private final VisitPlanStops stops;
    private final PriorityList priority;
    private final TenantList tenants;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitPlans(
            VisitPlanRepository repository,
            PlanHouseholdRepository households,
            VisitPlanMaking making,
            VisitPlanQueue queue,
            VisitPlanStops stops,
            PriorityList priority,
            TenantList tenants,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.making = making;
        this.queue = queue;
        this.stops = stops;
        this.priority = priority;
        this.tenants = tenants;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A proposal for these households, those first who stand first in the priority list.
     *
     * @throws IllegalArgumentException for none or over {@value #MOST_HOUSEHOLDS}, or for days that have begun
     */
    public VisitPlanId propose(Collection<HouseholdId> wanted, VisitPlanData data) {
        Set<HouseholdId> seen = tenants.rowsOf(new LinkedHashSet<>(wanted)).keySet();
        List<HouseholdId> ordered = priority.inOrder(seen);
        if (ordered.isEmpty() || ordered.size() > MOST_HOUSEHOLDS || !data.isSound(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Not a plan");
        }
        VisitPlan plan = repository.saveAndFlush(new VisitPlan(data, CurrentUser.get(), clock.instant()));
        List<PlanHousehold> all = new ArrayList<>();
        for (HouseholdId household : ordered) {
            all.add(new PlanHousehold(plan.id(), household, all.size() + 1));
        }
        List<PlanHousehold> stored = households.saveAllAndFlush(all);
        making.make(plan, stored);
        publish(plan, What.MADE, stored.size());
        return plan.id();
    }

    @Transactional(readOnly = true)
    public Optional<VisitPlanRow> find(VisitPlanId id) {
        return repository.findById(id.value()).map(VisitPlan::row);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<VisitPlanRow> page(Pageable page) {
        return repository.newest(page).stream().map(VisitPlan::row).toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return repository.count();
    }

    /** Those that a job works on. */
    @Transactional(readOnly = true)
    public List<VisitPlanRow> listBusy() {
        return repository.findByStateIn(List.of(VisitPlanState.ACCEPTING, VisitPlanState.WITHDRAWING)).stream()
                .map(VisitPlan::row)
                .toList();
    }

    /** The most important first; logged as a look at each household. */
    public List<PlanLine> open(VisitPlanId id) {
        List<PlanLine> lines = lines(id);
        lines.forEach(line -> log.looked(line.household().value(), "visit-plan.page"));
        return lines;
    }

    @Transactional(readOnly = true)
    public List<PlanLine> lines(VisitPlanId id) {
        return households.ofPlan(id.value()).stream().map(PlanHousehold::line).toList();
    }

    /** Made anew with other days or people; what was settled by hand stays. */
    public PlanOutcome remake(VisitPlanId id, long version, VisitPlanData data) {
        if (!data.isSound(LocalDate.now(clock))) {
            throw new IllegalArgumentException("Not a plan");
        }
        return change(id, version, (plan, all) -> {
            plan.remake(data, CurrentUser.get());
            making.make(plan, all);
            return List.of();
        });
    }

    /** The household gets no visit by this plan. */
    public PlanOutcome takeOut(VisitPlanId id, long version, HouseholdId household) {
        return change(id, version, (plan, all) -> {
            one(all, household).leaveOut(PlanReason.TAKEN_OUT);
            return List.of();
        });
    }

    /** To a place that somebody has chosen; an interpreter who is free then is found where one is needed. */
    public PlanOutcome place(VisitPlanId id, long version, HouseholdId household, Placement wanted) {
        return change(id, version, (plan, all) -> {
            List<PlanHousehold> others = others(all, household);
            return settle(one(all, household), making.withInterpreter(household, wanted, others), others);
        });
    }

    /** As it was before a change by hand; refused when somebody has been given the time since. */
    public PlanOutcome restore(VisitPlanId id, long version, PlanLine before) {
        return change(id, version, (plan, all) -> {
            PlanHousehold household = one(all, before.household());
            Placement place = before.placement();
            PlanReason reason = before.reason();
            if (place == null) {
                household.leaveOut(reason == null ? PlanReason.TAKEN_OUT : reason);
                return List.of();
            }
            List<BookingProblem> problems = settle(household, place, others(all, before.household()));
            if (problems.isEmpty()) {
                household.place(place, before.byHand());
            }
            return problems;
        });
    }

    private List<BookingProblem> settle(PlanHousehold household, Placement wanted, List<PlanHousehold> others) {
        List<BookingProblem> problems = making.problems(household.household(), wanted, others);
        if (problems.isEmpty()) {
            household.place(wanted, true);
        }
        return problems;
    }

    private static PlanHousehold one(List<PlanHousehold> all, HouseholdId household) {
        return all.stream()
                .filter(one -> one.household().equals(household) && one.visit() == null)
                .findFirst()
                .orElseThrow();
    }

    private static List<PlanHousehold> others(List<PlanHousehold> all, HouseholdId household) {
        return all.stream().filter(one -> !one.household().equals(household)).toList();
    }

    private PlanOutcome change(
            VisitPlanId id, long version, BiFunction<VisitPlan, List<PlanHousehold>, List<BookingProblem>> change) {
        VisitPlan plan = repository.forChange(id.value()).orElseThrow();
        if (plan.version() != version || !plan.state().isOpen()) {
            return new PlanOutcome.ChangedBy(plan.changedByName());
        }
        List<PlanHousehold> all = households.ofPlan(id.value());
        List<BookingProblem> problems = change.apply(plan, all);
        if (!problems.isEmpty()) {
            return new PlanOutcome.Refused(problems);
        }
        plan.become(VisitPlanState.DRAFT, CurrentUser.get());
        repository.flush();
        publish(plan, What.CHANGED, all.size());
        return new PlanOutcome.Stored(plan.row());
    }

    /** Has all visits of the plan booked, or none; a job does it. */
    public PlanOutcome accept(VisitPlanId id, long version) {
        return ask(id, version, true, VisitPlanState.ACCEPTING);
    }

    /** Has the visits of the plan called off again, apart from those that somebody has changed since. */
    public PlanOutcome withdraw(VisitPlanId id, long version) {
        return ask(id, version, false, VisitPlanState.WITHDRAWING);
    }

    private PlanOutcome ask(VisitPlanId id, long version, boolean whileOpen, VisitPlanState wanted) {
        VisitPlan plan = repository.forChange(id.value()).orElseThrow();
        boolean rightState = whileOpen ? plan.state().isOpen() : plan.state() == VisitPlanState.ACCEPTED;
        if (plan.version() != version || !rightState) {
            return new PlanOutcome.ChangedBy(plan.changedByName());
        }
        plan.become(wanted, CurrentUser.get());
        repository.flush();
        stops.forget(id);
        queue.add(id, plan.version());
        return new PlanOutcome.Stored(plan.row());
    }

    /** Has the job that books the plan, or takes it back, leave everything as it was. It may be done before it hears of it. */
    public void stop(VisitPlanId id) {
        if (repository.findById(id.value()).orElseThrow().state().isBusy()) {
            stops.ask(id);
            events.publishEvent(new VisitPlanHappened(id, What.STOPPED, 0));
        }
    }

    /** The proposal goes; nothing was booked by it. */
    public PlanOutcome discard(VisitPlanId id, long version) {
        VisitPlan plan = repository.forChange(id.value()).orElseThrow();
        if (plan.version() != version || !plan.state().isOpen()) {
            return new PlanOutcome.ChangedBy(plan.changedByName());
        }
        VisitPlanRow row = plan.row();
        publish(plan, What.DISCARDED, 0);
        repository.delete(plan);
        return new PlanOutcome.Stored(row);
    }

    private void publish(VisitPlan plan, What what, int count) {
        events.publishEvent(new VisitPlanHappened(plan.id(), what, count));
    }
}
