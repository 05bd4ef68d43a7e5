package no.leietileie.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.stages.Candidate;
import no.leietileie.casework.stages.Candidates;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Tenure;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.resource.StaffMembers;
import no.leietileie.resource.StaffRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some weeks of home visits: those behind us have an outcome, those ahead are planned. */
@Component
@Order(70)
class DemoVisits implements DemoPart {

    private static final long SEED = 2012;
    private static final int WEEKS_BACK = 3;
    private static final int WEEKS_AHEAD = 4;
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(12, 30), LocalTime.of(14, 0));
    private static final List<String> SAFETY = WordList.lines("safety.txt");

    private final Visits visits;
    private final StaffMembers staff;
    private final DemoVisitPlanner planner;
    private final TenantList tenants;
    private final Cases cases;
    private final Candidates candidates;
    private final ActingUser acting;
    private final Clock clock;

    DemoVisits(
            Visits visits,
            StaffMembers staff,
            DemoVisitPlanner planner,
            TenantList tenants,
            Cases cases,
            Candidates candidates,
            ActingUser acting,
            Clock clock) {
        this.visits = visits;
        this.staff = staff;
        this.planner = planner;
        this.tenants = tenants;
        this.cases = cases;
        this.candidates = candidates;
        this.acting = acting;
        this.clock = clock;
    }

    /** In the name of a colleague without the right to protected households: nobody of those is visited. */
    @Override
    public void fill(List<UserId> team) {
        acting.run(team.getFirst(), () -> {
            planWeeks();
        });
    }

    private void planWeeks() {
        Random random = new Random(SEED);
        List<HouseholdId> households = new ArrayList<>(toBeVisited());
        Collections.shuffle(households, random);
        List<StaffRow> team = staff.listAll();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusWeeks(WEEKS_BACK).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int next = 0;
        for (LocalDate day = first; day.isBefore(today.plusWeeks(WEEKS_AHEAD)); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                for (LocalTime start : STARTS.subList(0, 2 + random.nextInt(STARTS.size() - 1))) {
                    if (next < households.size()) {
                        StaffRow one = team.get(random.nextInt(team.size()));
                        StaffRow other = team.get(random.nextInt(team.size()));
                        visit(households.get(next++), day.atTime(start), one, other, random);
                    }
                }
            }
        }
    }

    /** Nobody is visited about buying who has bought already. */
    private List<HouseholdId> toBeVisited() {
        Set<Long> open = candidates.all().stream().map(Candidate::householdId).collect(Collectors.toSet());
        return tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.TENURE, Tenure.COOPERATIVE_SHARE)).stream()
                .filter(household -> open.contains(household.value()))
                .sorted(Comparator.comparingLong(HouseholdId::value))
                .toList();
    }

    private void visit(HouseholdId household, LocalDateTime start, StaffRow one, StaffRow other, Random random) {
        String note = random.nextInt(6) == 0 ? SAFETY.get(random.nextInt(SAFETY.size())) : "";
        planner.plan(household, start, one.id(), other.id(), note)
                .filter(visit -> visit.data().slot().end().isBefore(clock.instant()))
                .ifPresent(visit -> {
                    cases.giveContact(household, one.user());
                    visits.conclude(visit.id(), visit.version(), outcome(random));
                });
    }

    private static VisitState outcome(Random random) {
        int of = random.nextInt(10);
        return of < 7 ? VisitState.CARRIED_OUT : of < 9 ? VisitState.NO_ANSWER : VisitState.POSTPONED;
    }
}
