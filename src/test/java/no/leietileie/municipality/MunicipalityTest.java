package no.leietileie.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class MunicipalityTest {

    @Autowired
    Districts districts;

    @Autowired
    MunicipalitySettings settings;

    @Test
    void districts_are_listed_by_name_with_norwegian_letters_last() {
        asAdministrator(() -> {
            districts.create(new DistrictData("Åsen", Set.of("9003")));
            districts.create(new DistrictData("Øst", Set.of("9002")));
            districts.create(new DistrictData("Vest", Set.of("9001")));
        });

        assertThat(districts.listAll()).extracting(DistrictRow::name).containsExactly("Vest", "Øst", "Åsen");
    }

    @Test
    void a_district_keeps_its_own_name_and_codes_but_takes_no_others() {
        asAdministrator(() -> {
            districts.create(new DistrictData("Vest", Set.of("9001")));
            districts.create(new DistrictData("Øst", Set.of("9002")));
        });
        long vest = districts.listAll().getFirst().id();

        assertThat(problems(vest, new DistrictData("Vest", Set.of("9001", "9009"))))
                .isEmpty();
        assertThat(problems(vest, new DistrictData("Øst", Set.of("9002", "90"))))
                .containsExactlyInAnyOrder(
                        new DistrictProblem.NameTaken("Øst"),
                        new DistrictProblem.PostalCodeTaken("9002", "Øst"),
                        new DistrictProblem.NotAPostalCode("90"));
        assertThat(problems(0, new DistrictData(" ", Set.of()))).containsExactly(new DistrictProblem.NameMissing());
    }

    @Test
    void a_district_is_renamed_given_other_codes_and_removed() {
        asAdministrator(() -> districts.create(new DistrictData("Vest", Set.of("9001", "9002"))));
        long vest = districts.listAll().getFirst().id();

        asAdministrator(() -> districts.change(vest, new DistrictData("Nordvest", Set.of("9002", "9003"))));
        assertThat(districts.listAll()).containsExactly(new DistrictRow(vest, "Nordvest", Set.of("9002", "9003")));

        asAdministrator(() -> districts.remove(vest));
        assertThat(districts.listAll()).isEmpty();
    }

    @Test
    void a_profile_that_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        var seen = settings.profile();

        asAdministrator(() -> settings.change(named(seen, "Elvestrand kommune")));

        assertThat(settings.municipalityName()).isEqualTo("Elvestrand kommune");
        assertThatThrownBy(
                        () -> asAdministrator(() -> settings.change(named(versionBefore(seen), "Fjellstrand kommune"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(settings.municipalityName()).isEqualTo("Elvestrand kommune");
    }

    @Test
    void only_administrators_change_anything() {
        var profile = settings.profile();

        assertThatThrownBy(() -> asTeam(() -> settings.change(named(profile, "X"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asTeam(() -> districts.create(new DistrictData("X", Set.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asTeam(() -> districts.remove(1))).isInstanceOf(AccessDeniedException.class);
    }

    private static MunicipalityProfile named(MunicipalityProfile profile, String name) {
        return new MunicipalityProfile(profile.version(), name, null, "#0b5c66", false);
    }

    private static MunicipalityProfile versionBefore(MunicipalityProfile profile) {
        return new MunicipalityProfile(profile.version() - 1, profile.name(), null, null, false);
    }

    private static void asTeam(Runnable work) {
        SignedIn.consultant(() -> {
            work.run();
            return true;
        });
    }

    private List<DistrictProblem> problems(long id, DistrictData data) {
        return ActingUser.as(ActingUser.SYSTEM, () -> districts.problems(id, data));
    }

    private static void asAdministrator(Runnable work) {
        ActingUser.as(ActingUser.SYSTEM, () -> {
            work.run();
            return true;
        });
    }
}
