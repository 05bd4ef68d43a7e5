package no.leietileie.casework.visits.plans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.leietileie.access.AddressProtection;
import no.leietileie.casework.visits.VisitId;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A household of a plan: it has a place, or the reason why it has none. */
@Entity
@Table(name = "visit_plan_household")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class PlanHousehold {

    @Embeddable
    record Key(long planId, long householdId) {}

    @EmbeddedId
    private Key id;

    private int position;

    @Embedded
    private @Nullable Placement placement;

    private boolean byHand;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanReason reason;

    private @Nullable Long visitId;

    private @Nullable Long visitVersion;

    private boolean prioritised;

    @SuppressWarnings("NullAway.Init")
    protected PlanHousehold() {}

    PlanHousehold(VisitPlanId plan, HouseholdId household, int position) {
        id = new Key(plan.value(), household.value());
        this.position = position;
        reason = PlanReason.FULL;
    }

    HouseholdId household() {
        return new HouseholdId(id.householdId());
    }

    @Nullable
    Placement placement() {
        return placement;
    }

    @Nullable
    PlanReason reason() {
        return reason;
    }

    /** Whether the planning leaves it where it is. */
    boolean isSettled() {
        return byHand || visitId != null || reason == PlanReason.TAKEN_OUT;
    }

    void place(Placement wanted, boolean chosen) {
        placement = wanted;
        byHand = chosen;
        reason = null;
    }

    void leaveOut(PlanReason why) {
        placement = null;
        byHand = false;
        reason = why;
    }

    void visited(VisitRow visit, boolean wasPrioritised) {
        visitId = visit.id().value();
        visitVersion = visit.version();
        prioritised = wasPrioritised;
    }

    void forgetVisit() {
        visitId = null;
        visitVersion = null;
        prioritised = false;
    }

    @Nullable
    VisitId visit() {
        return visitId == null ? null : new VisitId(visitId);
    }

    /** Whether nobody has touched the visit since the plan made it. */
    boolean made(VisitRow visit) {
        return visitVersion != null && visitVersion == visit.version();
    }

    boolean wasPrioritised() {
        return prioritised;
    }

    PlanLine line() {
        return new PlanLine(household(), position, placement, reason, byHand, visit());
    }
}
