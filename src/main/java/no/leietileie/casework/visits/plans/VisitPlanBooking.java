package no.leietileie.casework.visits.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.casework.visits.plans.VisitPlanHappened.What;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes visits of a plan, and unmakes them. Each in one transaction: all of it happens, or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitPlanBooking {

    private final VisitPlanRepository repository;
    private final PlanHouseholdRepository households;
    private final Visits visits;
    private final Bookings bookings;
    private final PriorityList priority;
    private final TenantList tenants;
    private final VisitPlanProgress progress;
    private final VisitPlanStops stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitPlanBooking(
            VisitPlanRepository repository,
            PlanHouseholdRepository households,
            Visits visits,
            Bookings bookings,
            PriorityList priority,
            TenantList tenants,
            VisitPlanProgress progress,
            VisitPlanStops stops,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.households = households;
        this.visits = visits;
        this.bookings = bookings;
        this.priority = priority;
        this.tenants = tenants;
        this.progress = progress;
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a plan that was discarded. */
    Optional<UserId> askedBy(VisitPlanId id) {
        return repository.findById(id.value()).map(VisitPlan::askedBy);
    }

    boolean isWithdrawing(VisitPlanId id) {
        return repository
                .findById(id.value())
                .filter(plan -> plan.state() == VisitPlanState.WITHDRAWING)
                .isPresent();
    }

    /** As it was before somebody asked for the job, where somebody still waits for it. */
    void giveUp(VisitPlanId id) {
        repository.forChange(id.value()).filter(plan -> plan.state().isBusy()).ifPresent(this::takeUpAgain);
    }

    /**
     * @throws TimesTakenException when not all can be booked; the transaction must end without anything stored
     * @throws StoppedException when somebody wants that; likewise
     */
    void accept(VisitPlanId id) {
        VisitPlan plan = repository.forChange(id.value()).orElse(null);
        if (plan == null || plan.state() != VisitPlanState.ACCEPTING) {
            return;
        }
        List<PlanHousehold> placed = households.ofPlan(id.value()).stream()
                .filter(one -> one.placement() != null && one.visit() == null)
                .toList();
        lock(placed);
        Map<HouseholdId, PlanReason> refused = excluded(placed);
        Map<HouseholdId, VisitRow> booked = book(id, placed, refused);
        if (!refused.isEmpty()) {
            throw new TimesTakenException(refused);
        }
        Set<HouseholdId> prioritised = new HashSet<>(priority.prioritise(booked.keySet()));
        placed.forEach(one -> one.visited(
                Objects.requireNonNull(booked.get(one.household())), prioritised.contains(one.household())));
        plan.become(VisitPlanState.ACCEPTED, CurrentUser.get());
        events.publishEvent(new VisitPlanHappened(id, What.ACCEPTED, placed.size()));
    }

    /** All at once and in order, so that two plans that want the same people wait for each other and do not block. */
    private void lock(List<PlanHousehold> placed) {
        Set<ResourceId> everybody = placed.stream()
                .map(PlanHousehold::placement)
                .filter(Objects::nonNull)
                .flatMap(placement -> placement.resources().stream())
                .collect(Collectors.toSet());
        bookings.lock(everybody);
    }

    private Map<HouseholdId, PlanReason> excluded(Collection<PlanHousehold> placed) {
        Set<HouseholdId> all = placed.stream().map(PlanHousehold::household).collect(Collectors.toSet());
        Map<HouseholdId, PlanReason> excluded = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        Map<HouseholdId, TenantRow> rows = tenants.rowsOf(all);
        all.stream()
                .filter(household -> rows.get(household) == null
                        || rows.get(household).term().isOverOn(today))
                .forEach(household -> excluded.put(household, PlanReason.LEASE_ENDED));
        visits.withPlannedVisit(all).forEach(household -> excluded.put(household, PlanReason.HAS_VISIT));
        return excluded;
    }

    private Map<HouseholdId, VisitRow> book(
            VisitPlanId id, List<PlanHousehold> placed, Map<HouseholdId, PlanReason> refused) {
        Set<HouseholdId> all = placed.stream().map(PlanHousehold::household).collect(Collectors.toSet());
        Map<HouseholdId, TenantRow> rows = tenants.rowsOf(all);
        Map<HouseholdId, String> notes = visits.safetyNotes(all);
        Map<HouseholdId, VisitRow> booked = new HashMap<>();
        int done = 0;
        for (PlanHousehold one : placed) {
            step(id, done++, placed.size());
            HouseholdId household = one.household();
            if (!refused.containsKey(household)) {
                VisitData data = data(
                        Objects.requireNonNull(one.placement()),
                        Objects.requireNonNull(rows.get(household)),
                        notes.getOrDefault(household, ""));
                if (visits.plan(household, data) instanceof VisitOutcome.Stored(VisitRow visit)) {
                    booked.put(household, visit);
                } else {
                    refused.put(household, PlanReason.TAKEN_MEANWHILE);
                }
            }
        }
        return booked;
    }

    private static VisitData data(Placement place, TenantRow row, String note) {
        Long second = place.secondId();
        Long interpreter = place.interpreterId();
        VisitData data = VisitData.of(
                        place.slot(),
                        new ResourceId(place.consultantId()),
                        second == null ? null : new ResourceId(second))
                .withSafetyNote(note);
        return Boolean.TRUE.equals(row.interpreterNeeded())
                ? data.withInterpreter(
                        interpreter == null ? null : new ResourceId(interpreter), place.interpretingMode())
                : data;
    }

    private void step(VisitPlanId id, int done, int total) {
        if (stops.isAskedFor(id)) {
            throw new StoppedException();
        }
        progress.report(id, done, total);
    }

    /** After {@link StoppedException}: as it was before somebody asked for the job. */
    void stopped(VisitPlanId id) {
        takeUpAgain(repository.forChange(id.value()).orElseThrow());
    }

    private void takeUpAgain(VisitPlan plan) {
        VisitPlanState before =
                plan.state() == VisitPlanState.WITHDRAWING ? VisitPlanState.ACCEPTED : VisitPlanState.DRAFT;
        plan.become(before, CurrentUser.get());
        stops.forget(plan.id());
    }

    /** After {@link TimesTakenException}: what could not be booked has no place any longer, the rest keeps its own. */
    void overtaken(VisitPlanId id, Map<HouseholdId, PlanReason> refused) {
        VisitPlan plan = repository.forChange(id.value()).orElseThrow();
        households.ofPlan(id.value()).forEach(one -> {
            PlanReason reason = refused.get(one.household());
            if (reason != null) {
                one.leaveOut(reason);
            }
        });
        plan.become(VisitPlanState.OVERTAKEN, CurrentUser.get());
        events.publishEvent(new VisitPlanHappened(id, What.OVERTAKEN, refused.size()));
    }

    /**
     * Calls off the visits that are as the plan made them; whatever somebody has changed since stays.
     *
     * @throws StoppedException when somebody wants that; the transaction must end without anything stored
     */
    void withdraw(VisitPlanId id) {
        VisitPlan plan = repository.forChange(id.value()).orElse(null);
        if (plan == null || plan.state() != VisitPlanState.WITHDRAWING) {
            return;
        }
        List<PlanHousehold> made = households.ofPlan(id.value()).stream()
                .filter(one -> one.visit() != null)
                .toList();
        lock(made);
        Set<HouseholdId> noLonger = new HashSet<>();
        int done = 0;
        int calledOff = 0;
        for (PlanHousehold one : made) {
            step(id, done++, made.size());
            boolean untouched = visits.find(Objects.requireNonNull(one.visit()))
                    .filter(visit -> visit.state() == VisitState.PLANNED && one.made(visit))
                    .map(visit -> visits.conclude(visit.id(), visit.version(), VisitState.CANCELLED))
                    .filter(VisitOutcome.Stored.class::isInstance)
                    .isPresent();
            if (untouched) {
                calledOff++;
                if (one.wasPrioritised()) {
                    noLonger.add(one.household());
                }
                one.forgetVisit();
            }
        }
        priority.takeBack(noLonger);
        plan.become(VisitPlanState.DRAFT, CurrentUser.get());
        events.publishEvent(new VisitPlanHappened(id, What.WITHDRAWN, calledOff));
    }
}
