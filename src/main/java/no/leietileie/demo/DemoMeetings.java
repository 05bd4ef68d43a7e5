package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.job.SeasonPlanning;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A season of group meetings for some of the households, planned; half of it lies behind us. */
@Component
@Order(80)
class DemoMeetings implements DemoPart {

    private static final int HOUSEHOLDS = 60;
    private static final int WEEKS = 8;
    private static final int WEEKS_BEHIND = 5;
    private static final int STEPS = 200;

    private final TenantList tenants;
    private final HouseholdLists lists;
    private final Seasons seasons;
    private final SeasonPlans plans;
    private final SeasonPlanning planning;
    private final DemoHeldMeetings held;
    private final ActingUser acting;
    private final Clock clock;

    DemoMeetings(
            TenantList tenants,
            HouseholdLists lists,
            Seasons seasons,
            SeasonPlans plans,
            SeasonPlanning planning,
            DemoHeldMeetings held,
            ActingUser acting,
            Clock clock) {
        this.tenants = tenants;
        this.lists = lists;
        this.seasons = seasons;
        this.plans = plans;
        this.planning = planning;
        this.held = held;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        SeasonId season = acting.as(team.getFirst(), this::season);
        planning.runSteps(season, STEPS);
        acting.as(team.getFirst(), () -> {
            held.beginEarlier(season, WEEKS_BEHIND);
            held.hold(season);
            return season;
        });
    }

    private SeasonId season() {
        var list = lists.create("Fellesmøter");
        lists.add(list, new Selection.Ticked(Set.copyOf(some())));
        LocalDate first = LocalDate.now(clock).plusWeeks(1);
        SeasonId season = seasons.create(SeasonData.programme("Fellesmøter", first, first.plusWeeks(WEEKS)), list);
        plans.plan(season);
        return season;
    }

    private List<HouseholdId> some() {
        List<HouseholdId> chosen = tenants.idsMatching(TenantFilter.NONE);
        return chosen.subList(0, Math.min(HOUSEHOLDS, chosen.size()));
    }
}
