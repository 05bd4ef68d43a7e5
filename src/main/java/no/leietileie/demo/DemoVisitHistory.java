package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.stages.CaseRow;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StepRow;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Tenure;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The home visits of two years: most households that were contacted were visited then, some only at the second try. */
@Component
@Order(68)
class DemoVisitHistory implements DemoPart {

    private static final long SEED = 2013;
    /** More than some colleagues make in two years beside their other work, however large the register is. */
    private static final int MOST = 400;

    private static final int VISITED_PERCENT = 85;
    private static final int NOBODY_HOME_PERCENT = 20;
    private static final int DAYS_TO_SECOND_TRY = 7;
    /** The weeks nearest to today have their own visits, see {@link DemoVisits}. */
    private static final int WEEKS_LEFT_OUT = 4;

    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(12, 30), LocalTime.of(14, 0));

    private final Visits visits;
    private final DemoVisitPlanner planner;
    private final StaffMembers staff;
    private final TenantList tenants;
    private final Cases cases;
    private final ActingUser acting;
    private final Clock clock;

    DemoVisitHistory(
            Visits visits,
            DemoVisitPlanner planner,
            StaffMembers staff,
            TenantList tenants,
            Cases cases,
            ActingUser acting,
            Clock clock) {
        this.visits = visits;
        this.planner = planner;
        this.staff = staff;
        this.tenants = tenants;
        this.cases = cases;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        acting.as(team.getFirst(), () -> {
            List<ResourceId> colleagues =
                    staff.listAll().stream().map(StaffRow::id).toList();
            contacted().limit(MOST).forEach(found -> visit(found, colleagues));
            return null;
        });
    }

    private record Contacted(HouseholdId household, LocalDate on) {}

    private Stream<Contacted> contacted() {
        LocalDate latest = LocalDate.now(clock).minusWeeks(WEEKS_LEFT_OUT);
        return tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.TENURE, Tenure.COOPERATIVE_SHARE)).stream()
                .sorted(Comparator.comparingLong(HouseholdId::value))
                .flatMap(household -> Stream.ofNullable(contactedOn(household))
                        .filter(day -> day.isBefore(latest))
                        .map(day -> new Contacted(household, day)));
    }

    private @Nullable LocalDate contactedOn(HouseholdId household) {
        return cases.find(household).map(CaseRow::steps).orElse(List.of()).stream()
                .filter(step -> step.stands() && step.stage() == Stage.CONTACTED)
                .map(StepRow::enteredOn)
                .findFirst()
                .orElse(null);
    }

    private void visit(Contacted found, List<ResourceId> colleagues) {
        Dice dice =
                Dice.of(SEED, Dice.Topic.CASE, Math.toIntExact(found.household().value()));
        if (!dice.percent(VISITED_PERCENT)) {
            return;
        }
        if (dice.percent(NOBODY_HOME_PERCENT)) {
            book(found.household(), found.on().minusDays(DAYS_TO_SECOND_TRY), colleagues, dice)
                    .ifPresent(visit -> visits.conclude(visit.id(), visit.version(), VisitState.NO_ANSWER));
        }
        book(found.household(), found.on(), colleagues, dice)
                .ifPresent(visit -> visits.conclude(visit.id(), visit.version(), VisitState.CARRIED_OUT));
    }

    private Optional<VisitRow> book(HouseholdId household, LocalDate day, List<ResourceId> colleagues, Dice dice) {
        LocalDate workday = day;
        while (workday.getDayOfWeek() == DayOfWeek.SATURDAY || workday.getDayOfWeek() == DayOfWeek.SUNDAY) {
            workday = workday.minusDays(1);
        }
        ResourceId one = dice.pick(colleagues);
        ResourceId other = dice.pick(colleagues);
        for (LocalTime start : STARTS) {
            Optional<VisitRow> booked = planner.plan(household, workday.atTime(start), one, other, "");
            if (booked.isPresent()) {
                return booked;
            }
        }
        return Optional.empty();
    }
}
