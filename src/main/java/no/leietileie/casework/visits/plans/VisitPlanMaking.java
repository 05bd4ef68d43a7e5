package no.leietileie.casework.visits.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.casework.visits.Visits;
import no.leietileie.casework.visits.planning.LeftOut;
import no.leietileie.casework.visits.planning.VisitPlanner;
import no.leietileie.casework.visits.planning.VisitProposal;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.BookingReference;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds places for the households of a plan, all at once or one by hand. */
@Component
class VisitPlanMaking {

    private final VisitPlanFacts facts;
    private final Bookings bookings;
    private final Resources resources;
    private final TenantList tenants;

    VisitPlanMaking(VisitPlanFacts facts, Bookings bookings, Resources resources, TenantList tenants) {
        this.facts = facts;
        this.bookings = bookings;
        this.resources = resources;
        this.tenants = tenants;
    }

    /** What was settled by hand stays. The number of the plan is its seed: made again it is the same. */
    void make(VisitPlan plan, List<PlanHousehold> households) {
        List<PlanHousehold> open =
                households.stream().filter(one -> !one.isSettled()).toList();
        List<Placement> kept = households.stream()
                .filter(PlanHousehold::isSettled)
                .flatMap(one -> Stream.ofNullable(one.placement()))
                .toList();
        VisitPlanFacts.Found found =
                facts.read(open.stream().map(PlanHousehold::household).toList(), plan.data(), kept);
        VisitProposal proposal = VisitPlanner.plan(found.problem(), plan.id().value());
        Map<HouseholdId, PlanHousehold> byId = new HashMap<>();
        open.forEach(one -> byId.put(one.household(), one));
        proposal.stops().forEach(stop -> of(byId, stop.household()).place(Placement.of(stop), false));
        proposal.leftOut().forEach(left -> of(byId, left.household()).leaveOut(reason(left)));
        found.excluded().forEach((household, reason) -> of(byId, household).leaveOut(reason));
    }

    private static PlanHousehold of(Map<HouseholdId, PlanHousehold> byId, HouseholdId household) {
        return Objects.requireNonNull(byId.get(household));
    }

    private static PlanReason reason(LeftOut left) {
        return PlanReason.valueOf(left.reason().name());
    }

    /** The first who may interpret and is free then; without an interpreter where nobody is. */
    Placement withInterpreter(HouseholdId household, Placement wanted, Collection<PlanHousehold> others) {
        TenantRow row = tenants.rowsOf(Set.of(household)).get(household);
        if (row == null || !Boolean.TRUE.equals(row.interpreterNeeded()) || row.language() == null) {
            return wanted;
        }
        return facts.suitable(row, row.language()).stream()
                .map(wanted::with)
                .filter(placement -> isFree(placement, household, others))
                .findFirst()
                .orElse(wanted);
    }

    private boolean isFree(Placement placement, HouseholdId household, Collection<PlanHousehold> others) {
        var interpreter = new ResourceId(Objects.requireNonNull(placement.interpreterId()));
        return bookings.problems(new BookingRequest(
                                Visits.NOT_YET, placement.slot(), Set.of(interpreter), household.value()))
                        .isEmpty()
                && inPlan(placement, others).stream().noneMatch(taken -> taken.who.equals(interpreter));
    }

    /** What speaks against a place, in the calendar or in the plan itself. */
    List<BookingProblem> problems(HouseholdId household, Placement wanted, Collection<PlanHousehold> others) {
        BookingReference notYet = Visits.NOT_YET;
        List<Clash> clashes = inPlan(wanted, others);
        Map<ResourceId, String> names =
                resources.names(clashes.stream().map(clash -> clash.who).toList());
        return Stream.concat(
                        bookings
                                .problems(new BookingRequest(
                                        notYet, wanted.slot(), wanted.resources(), household.value()))
                                .stream(),
                        clashes.stream()
                                .map(clash -> new BookingProblem.Taken(names.getOrDefault(clash.who, ""), clash.slot)))
                .toList();
    }

    private record Clash(ResourceId who, TimeSlot slot) {}

    private static List<Clash> inPlan(Placement wanted, Collection<PlanHousehold> others) {
        return others.stream()
                .map(PlanHousehold::placement)
                .flatMap((@Nullable Placement other) -> Stream.ofNullable(other))
                .filter(other -> other.slot().overlaps(wanted.slot()))
                .flatMap(other -> other.resources().stream()
                        .filter(wanted.resources()::contains)
                        .map(who -> new Clash(who, other.slot())))
                .toList();
    }
}
