package no.leietileie.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.meeting.job.SeasonPlanning;
import no.leietileie.meeting.job.SeasonPlans;
import no.leietileie.meeting.schedule.PlanProposals;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.meeting.season.Seasons;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;
import no.leietileie.resource.ResourceFixture;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.Venues;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;

/** Made-up seasons in the real tables: Turkish-speaking households of two adults who need an interpreter. */
@Component
public class SeasonFixture {

    private static final int STEPS = 50;

    private final RegisterFixture register;
    private final ResourceFixture resources;
    private final Venues venues;
    private final HouseholdLists lists;
    private final Seasons seasons;
    private final SeasonPlans plans;
    private final SeasonPlanning planning;
    private final PlanProposals proposals;
    private final Users users;
    private final MeetingRepository meetings;
    private final Clock clock;

    SeasonFixture(
            RegisterFixture register,
            ResourceFixture resources,
            Venues venues,
            HouseholdLists lists,
            Seasons seasons,
            SeasonPlans plans,
            SeasonPlanning planning,
            PlanProposals proposals,
            Users users,
            MeetingRepository meetings,
            Clock clock) {
        this.register = register;
        this.resources = resources;
        this.venues = venues;
        this.lists = lists;
        this.seasons = seasons;
        this.plans = plans;
        this.planning = planning;
        this.proposals = proposals;
        this.users = users;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What one meeting at a time needs. */
    public void resources() {
        ActingUser.as(ActingUser.SYSTEM, () -> List.of(resources.consultant(), resources.consultant()));
        resources.interpreter("tr");
        SignedIn.consultant(() -> venues.create(new VenueData(
                "Lokale " + UUID.randomUUID(),
                new VenueFacts((short) 20, true, "Prøvetorget 2", null, null),
                List.of())));
    }

    public Set<HouseholdId> households(int count) {
        var households = new HashSet<HouseholdId>();
        for (int i = 0; i < count; i++) {
            households.add(household(TestHousehold.named("Prøve" + i)));
        }
        return households;
    }

    public HouseholdId household(TestHousehold wanted) {
        return register.household(wanted).householdId();
    }

    private UserId colleague() {
        return ActingUser.as(
                ActingUser.SYSTEM,
                () -> users.create(new NewUser(
                        UUID.randomUUID().toString(), "Kollega", "hemmelig", Set.of(Role.TEAM), Agency.BOLIGKONTOR)));
    }

    /** Three weeks from next week on. */
    public SeasonData data() {
        var first = LocalDate.now(clock).plusDays(7);
        return SeasonData.programme("Prøvesesong", first, first.plusWeeks(3));
    }

    public HouseholdListId list(Set<HouseholdId> households) {
        return ActingUser.as(SignedIn.user(colleague().value(), true), () -> {
            var list = lists.create("Prøveliste");
            lists.add(list, new Selection.Ticked(households));
            return list;
        });
    }

    public SeasonId season(Set<HouseholdId> households) {
        return season(households, data());
    }

    public SeasonId season(Set<HouseholdId> households, SeasonData data) {
        var list = list(households);
        return SignedIn.trusted(() -> seasons.create(data, list));
    }

    /** As {@link #propose}, and accepts whatever comes of it. */
    public void plan(SeasonId season) {
        propose(season);
        ActingUser.as(ActingUser.COMMAND, () -> proposals.accept(season));
    }

    /** Asks for a plan and makes it at once, as a consultant who may not see protected households. */
    public void propose(SeasonId season) {
        ActingUser.as(SignedIn.user(colleague().value(), false), () -> {
            plans.plan(season);
            return season;
        });
        planning.runSteps(season, STEPS);
    }

    public SeasonId planned(int households) {
        resources();
        var season = season(households(households));
        plan(season);
        return season;
    }

    /** More households than one meeting takes. */
    public SeasonId twoMeetings() {
        return planned(7);
    }

    /** A meeting of so many households that began today at midnight. */
    public MeetingId today(int households) {
        return on(onlyMeeting(planned(households)), LocalDate.now(clock));
    }

    public MeetingId onlyMeeting(SeasonId season) {
        return meetings.ofSeason(season.value()).getFirst().id();
    }

    /** As if it had been planned for that day, from midnight on. */
    public MeetingId on(MeetingId id, LocalDate day) {
        var meeting = meetings.findById(id.value()).orElseThrow();
        meeting.plan(
                TimeSlot.on(day, LocalTime.MIDNIGHT, LocalTime.of(3, 0)),
                meeting.planned(0, List.of()),
                SignedIn.user(1, false));
        meetings.flush();
        return id;
    }
}
