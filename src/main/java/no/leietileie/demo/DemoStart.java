package no.leietileie.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.signin.SignInHints;
import no.leietileie.municipality.DistrictData;
import no.leietileie.municipality.Districts;
import no.leietileie.municipality.MunicipalityProfile;
import no.leietileie.municipality.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty product with Elvestrand kommune: colleagues, districts, the landlord's register and some work. */
@Component
@Order(10)
@ConditionalOnProperty(name = "leietileie.demo", havingValue = "true")
class DemoStart implements ApplicationRunner, SignInHints {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    /** The same for everybody: a demo has nothing to protect, and the product listens on this machine only. */
    private static final String PASSWORD = "leietileie";

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private final Users users;
    private final Policies policies;
    private final Districts districts;
    private final List<DemoPart> parts;

    DemoStart(Users users, Policies policies, Districts districts, List<DemoPart> parts) {
        this.users = users;
        this.policies = policies;
        this.districts = districts;
        this.parts = parts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.isEmpty()) {
            return;
        }
        log.info("Filling the empty database with {}", SyntheticMunicipality.NAME);
        List<UserId> team = createColleagues();
        ActingUser.run(ActingUser.SYSTEM, () -> {
            describeMunicipality();
            parts.forEach(part -> fill(part, team));
        });
    }

    private static void fill(DemoPart part, List<UserId> team) {
        long begun = System.nanoTime();
        part.fill(team);
        log.info(
                "{} took {} ms",
                part.getClass().getSimpleName(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private List<UserId> createColleagues() {
        List<UserId> team = new ArrayList<>();
        for (DemoStaff.Colleague colleague : DemoStaff.all()) {
            Role role = Role.valueOf(colleague.role());
            Set<Role> roles = role == Role.ADMIN ? EnumSet.of(Role.ADMIN, Role.TEAM) : EnumSet.of(role);
            UserId id = users.create(new NewUser(
                    colleague.username(), colleague.name(), PASSWORD, roles, Agency.valueOf(colleague.agency())));
            boolean works = role == Role.TEAM && !colleague.username().equals(DemoStaff.TRUSTED);
            if (works && Agency.valueOf(colleague.agency()).seesEveryHousehold()) {
                team.add(id);
            }
        }
        return team;
    }

    private void describeMunicipality() {
        policies.change(MunicipalityProfile.KEY, new MunicipalityProfile(SyntheticMunicipality.NAME, "", ""), FOUNDED);
        District.all()
                .forEach(district -> districts.create(
                        new DistrictData(district.name(), Set.copyOf(district.postalCodes())), FOUNDED));
    }

    @Override
    public List<SignIn> signIns() {
        return DemoStaff.all().stream()
                .map(colleague ->
                        new SignIn(colleague.username(), PASSWORD, colleague.name() + ", " + colleague.role()))
                .toList();
    }
}
