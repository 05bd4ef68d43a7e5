package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.casework.priority.PriorityRow;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.casework.visits.plans.VisitPlans;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A proposal for the next home visits that nobody has accepted yet: what is booked already stands in its way. */
@Component
@Order(72)
class DemoVisitPlans implements DemoPart {

    private static final int HOUSEHOLDS = 15;
    private static final int WEEKS = 6;
    private static final int MINUTES = 60;
    private static final int MOST_PER_DAY = 3;

    private final VisitPlans plans;
    private final PriorityList priority;
    private final StaffMembers staff;
    private final ActingUser acting;
    private final Clock clock;

    DemoVisitPlans(VisitPlans plans, PriorityList priority, StaffMembers staff, ActingUser acting, Clock clock) {
        this.plans = plans;
        this.priority = priority;
        this.staff = staff;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        acting.run(team.getFirst(), () -> {
            List<HouseholdId> next = priority.next(HOUSEHOLDS, PriorityFilter.NONE).stream()
                    .map(PriorityRow::household)
                    .toList();
            List<ResourceId> consultants =
                    staff.listAll().stream().map(StaffRow::id).toList();
            LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            if (!next.isEmpty()) {
                plans.propose(
                        next,
                        new VisitPlanData(monday, monday.plusWeeks(WEEKS), MINUTES, MOST_PER_DAY, true, consultants));
            }
        });
    }
}
