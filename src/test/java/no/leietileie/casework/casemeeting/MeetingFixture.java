package no.leietileie.casework.casemeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.Selection;
import no.leietileie.support.SignedIn;
import org.springframework.stereotype.Component;

/** Meetings, matters and colleagues with rows of their own. */
@Component
public class MeetingFixture {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RegisterFixture register;
    private final Users users;
    private final CaseMeetings meetings;
    private final Agendas agendas;
    private final Matters matters;
    private final Cases cases;
    private final Clock clock;

    MeetingFixture(
            RegisterFixture register,
            Users users,
            CaseMeetings meetings,
            Agendas agendas,
            Matters matters,
            Cases cases,
            Clock clock) {
        this.register = register;
        this.users = users;
        this.meetings = meetings;
        this.agendas = agendas;
        this.matters = matters;
        this.cases = cases;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public SignedInUser user(Agency agency, boolean seesProtected) {
        String name = "kollega" + COUNTER.incrementAndGet()
                + UUID.randomUUID().toString().substring(0, 6);
        UserId id = ActingUser.as(
                ActingUser.SYSTEM, () -> users.create(new NewUser(name, name, "hemmelig", Set.of(Role.TEAM), agency)));
        return new SignedInUser(id, name, name, agency, "", false, seesProtected, Set.of(Role.TEAM));
    }

    public HouseholdId household(String name) {
        return household(TestHousehold.named(name));
    }

    public HouseholdId protectedHousehold(String name) {
        return household(TestHousehold.named(name).withProtection(Protection.FORTROLIG));
    }

    private HouseholdId household(TestHousehold wanted) {
        HouseholdId household = register.household(wanted).householdId();
        SignedIn.trusted(() -> cases.open(List.of(household), today().minusDays(30)));
        return household;
    }

    public CaseMeetingId meeting(LocalDate day, SignedInUser... participants) {
        Map<UserId, Boolean> invited =
                Stream.of(participants).collect(Collectors.toMap(SignedInUser::id, user -> true));
        return SignedIn.consultant(
                () -> meetings.create(new MeetingData(day, LocalTime.of(9, 0), "Møterom 2"), invited));
    }

    public MatterId flagged(HouseholdId household) {
        return SignedIn.trusted(() -> matters.flag(
                        new Selection.Ticked(Set.of(household)), "Usikker inntekt", EnumSet.allOf(Agency.class)))
                .getFirst();
    }

    public MatterId on(CaseMeetingId meeting, HouseholdId household) {
        MatterId matter = flagged(household);
        SignedIn.trusted(() -> agendas.put(meeting, List.of(matter)));
        return matter;
    }
}
