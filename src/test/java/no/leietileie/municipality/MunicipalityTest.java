package no.leietileie.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class MunicipalityTest {

    @Autowired
    Districts districts;

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate TODAY = LocalDate.now(OSLO);

    @Autowired
    MunicipalitySettings settings;

    @Autowired
    Policies policies;

    @Autowired
    DistrictRepository repository;

    @Autowired
    DistrictChangeRepository changes;

    @Autowired
    ApplicationEventPublisher events;

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
    void what_the_municipality_is_called_and_looks_like_on_a_day_is_what_held_on_that_day() {
        asAdministrator(() -> {
            policies.change(MunicipalityProfile.KEY, named("Gamle kommune"), TODAY.minusYears(2));
            policies.change(MunicipalityProfile.KEY, named("Nye kommune"), TODAY.plusDays(1));
            settings.change(picture(1), TODAY.minusYears(2));
            settings.change(picture(2), TODAY.plusDays(1));
        });

        assertThat(settings.municipalityName()).isEqualTo("Gamle kommune");
        assertThat(settings.letterheadOn(TODAY).name()).isEqualTo("Gamle kommune");
        assertThat(settings.letterheadOn(TODAY.plusDays(1)).name()).isEqualTo("Nye kommune");
        assertThat(settings.logoOn(TODAY).orElseThrow().content()).endsWith(1);
        assertThat(settings.logoOn(TODAY.plusDays(1)).orElseThrow().content()).endsWith(2);
    }

    @Test
    void of_logos_one_that_does_not_hold_yet_is_withdrawn_and_the_history_keeps_all() {
        asAdministrator(() -> {
            settings.change(picture(1), TODAY.minusDays(9));
            settings.change(picture(2), TODAY);
            settings.change(picture(3), TODAY.plusDays(1));
        });
        var logos = asAdministrator(settings::listLogos);
        assertThat(logos)
                .extracting(LogoRow::state)
                .containsExactly(PolicyState.COMING, PolicyState.IN_FORCE, PolicyState.PAST);

        asAdministrator(() -> settings.withdrawLogo(logos.getFirst().id()));

        assertThat(asAdministrator(settings::listLogos).getFirst().state()).isEqualTo(PolicyState.WITHDRAWN);
        assertThat(settings.logoOn(TODAY.plusDays(1)).orElseThrow().content()).endsWith(2);
        assertThatThrownBy(() ->
                        asAdministrator(() -> settings.withdrawLogo(logos.get(1).id())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_profile_without_a_name_or_with_a_wrong_number_or_colour_is_refused() {
        for (var wrong : List.of(
                named(" "), new MunicipalityProfile("A", "123456789", ""), new MunicipalityProfile("A", "", "blue"))) {
            assertThatThrownBy(() -> asAdministrator(() -> policies.change(MunicipalityProfile.KEY, wrong, TODAY)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_change_of_districts_holds_from_its_day_on_and_takes_postal_codes_along() {
        asAdministrator(() -> {
            districts.create(new DistrictData("Vest", Set.of("9001", "9002")), TODAY.minusDays(1));
            districts.create(new DistrictData("Øst", Set.of("9003")), TODAY.minusDays(1));
        });
        long vest = idOf("Vest");
        long east = idOf("Øst");
        var tomorrow = TODAY.plusDays(1);
        asAdministrator(() -> {
            districts.change(vest, new DistrictData("Vest", Set.of("9001")), tomorrow);
            districts.change(east, new DistrictData("Østre", Set.of("9002", "9003")), tomorrow);
        });

        assertThat(districts.listAll())
                .containsExactly(
                        new DistrictRow(vest, "Vest", Set.of("9001", "9002")),
                        new DistrictRow(east, "Øst", Set.of("9003")));
        dayOf(tomorrow).follow();
        assertThat(districts.listAll())
                .containsExactly(
                        new DistrictRow(vest, "Vest", Set.of("9001")),
                        new DistrictRow(east, "Østre", Set.of("9002", "9003")));
    }

    @Test
    void a_district_comes_and_goes_on_its_days_and_a_change_that_was_withdrawn_never_does() {
        asAdministrator(() -> districts.create(new DistrictData("Ny", Set.of("9005")), TODAY.plusDays(1)));
        long id = asAdministrator(districts::listComing).getFirst().id();
        assertThat(districts.listAll()).isEmpty();
        assertThat(problemsOn(TODAY.plusDays(1), new DistrictData("Ny", Set.of("9005"))))
                .hasSize(2);

        asAdministrator(() -> districts.withdraw(id));

        dayOf(TODAY.plusDays(1)).follow();
        assertThat(districts.listAll()).isEmpty();
        assertThat(problemsOn(TODAY.plusDays(1), new DistrictData("Ny", Set.of("9005"))))
                .isEmpty();
    }

    @Test
    void the_history_of_a_district_tells_what_it_was_is_and_will_be() {
        asAdministrator(() -> districts.create(new DistrictData("Vest", Set.of("9001")), TODAY.minusDays(9)));
        long vest = idOf("Vest");
        asAdministrator(() -> {
            districts.change(vest, new DistrictData("Nordvest", Set.of("9001")), TODAY);
            districts.remove(vest, TODAY.plusDays(3));
        });

        var history = asAdministrator(() -> districts.listHistory(vest));
        assertThat(history)
                .extracting(DistrictChangeRow::state)
                .containsExactly(PolicyState.COMING, PolicyState.IN_FORCE, PolicyState.PAST);
        assertThat(history.getFirst().removed()).isTrue();
        assertThatThrownBy(() ->
                        asAdministrator(() -> districts.withdraw(history.get(1).id())))
                .isInstanceOf(IllegalStateException.class);
        dayOf(TODAY.plusDays(3)).follow();
        assertThat(districts.listAll()).isEmpty();
    }

    @Test
    void only_administrators_change_anything() {
        assertThatThrownBy(() -> asTeam(() -> policies.change(MunicipalityProfile.KEY, named("X"), TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asTeam(() -> settings.change(picture(1), TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asTeam(() -> districts.create(new DistrictData("X", Set.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asTeam(() -> districts.remove(1))).isInstanceOf(AccessDeniedException.class);
    }

    private static MunicipalityProfile named(String name) {
        return new MunicipalityProfile(name, "", "#0b5c66");
    }

    private static Logo picture(int last) {
        return Logo.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) last}).orElseThrow();
    }

    private long idOf(String name) {
        return districts.listAll().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What follows from the decisions when that day has come. */
    private DistrictsInForce dayOf(LocalDate date) {
        var clock = Clock.fixed(date.atTime(0, 1).atZone(OSLO).toInstant(), OSLO);
        return new DistrictsInForce(repository, changes, events, clock);
    }

    private List<DistrictProblem> problemsOn(LocalDate date, DistrictData data) {
        return asAdministrator(() -> districts.problems(0, data, date));
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
        asAdministrator(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return ActingUser.as(ActingUser.SYSTEM, work);
    }
}
