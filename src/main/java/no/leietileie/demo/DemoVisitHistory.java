package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.Iterator;
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
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The home visits of two years: most households that were contacted were visited then, some only at the second try. */
@Component
@Order(68)
class DemoVisitHistory implements DemoPart {

    private static final long SEED = 2013;
    /** More than some colleagues make in two years beside their other work, however large the register is. */
    private static final int MOST = 400;

    private static final int CHUNK = 40;
    /** A few more than the programme sets out to make. */
    private static final int SUMMER_VISITS = 47;

    private static final int SUMMER_DAYS = 88;
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
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoVisitHistory(
            Visits visits,
            DemoVisitPlanner planner,
            StaffMembers staff,
            TenantList tenants,
            Cases cases,
            ActingUser acting,
            TransactionTemplate transaction,
            Clock clock) {
        this.visits = visits;
        this.planner = planner;
        this.staff = staff;
        this.tenants = tenants;
        this.cases = cases;
        this.acting = acting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        acting.run(team.getFirst(), () -> {
            List<ResourceId> colleagues =
                    staff.listAll().stream().map(StaffRow::id).toList();
            List<Contacted> found = contacted().limit(MOST).toList();
            for (int from = 0; from < found.size(); from += CHUNK) {
                List<Contacted> chunk = found.subList(from, Math.min(found.size(), from + CHUNK));
                transaction.executeWithoutResult(_ -> chunk.forEach(one -> visit(one, colleagues)));
            }
            int thisYear = LocalDate.now(clock).getYear();
            transaction.executeWithoutResult(_ -> summer(thisYear - 1, found, colleagues));
            transaction.executeWithoutResult(_ -> summer(thisYear, found, colleagues));
        });
    }

    /** The programme's visits of June to August: those who were known by then are visited again. */
    private void summer(int year, List<Contacted> known, List<ResourceId> colleagues) {
        LocalDate first = LocalDate.of(year, Month.JUNE, 1);
        LocalDate last = first.plusDays(SUMMER_DAYS);
        if (!last.isBefore(LocalDate.now(clock).minusWeeks(WEEKS_LEFT_OUT))) {
            return;
        }
        long made = visits.listDuring(TimeSlot.days(first, last)).stream()
                .filter(visit -> visit.state() == VisitState.CARRIED_OUT)
                .count();
        Iterator<Contacted> next =
                known.stream().filter(one -> isVisitedAgain(one, first)).iterator();
        while (made < SUMMER_VISITS && next.hasNext()) {
            HouseholdId household = next.next().household();
            Dice dice = Dice.of(SEED + year, Dice.Topic.CASE, household.value());
            Optional<VisitRow> visit = book(household, first.plusDays(dice.between(1, SUMMER_DAYS)), colleagues, dice);
            if (visit.isPresent()) {
                visits.conclude(visit.get().id(), visit.get().version(), VisitState.CARRIED_OUT);
                made++;
            }
        }
    }

    private boolean isVisitedAgain(Contacted one, LocalDate summer) {
        return one.on().isBefore(summer)
                && cases.find(one.household())
                        .filter(found -> found.stage().isOpen()
                                || found.position().enteredOn().isAfter(summer.plusDays(SUMMER_DAYS)))
                        .isPresent();
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
        Dice dice = Dice.of(SEED, Dice.Topic.CASE, found.household().value());
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
