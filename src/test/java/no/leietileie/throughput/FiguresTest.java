package no.leietileie.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.LeaseFacts;
import no.leietileie.register.LeaseKind;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Figures figures;

    @Autowired
    TenantList tenants;

    @Autowired
    Cases cases;

    @Autowired
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_number_shown_is_the_length_of_the_list_behind_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            household(
                    TODAY.minusDays(random.nextInt(5_000)),
                    random.nextBoolean() ? TODAY.plusDays(random.nextInt(700)) : null,
                    random.nextInt(5) == 0 ? TODAY.minusDays(1 + random.nextInt(300)) : null,
                    random.nextInt(6) == 0 ? Protection.FORTROLIG : Protection.NONE);
        }

        var dashboard = dashboard();

        assertThat(dashboard.leaseEnds().quarters())
                .filteredOn(quarter -> !quarter.leases().isHidden())
                .isNotEmpty()
                .allSatisfy(quarter -> assertThat(quarter.leases().value()).isEqualTo(listed(endingIn(quarter))));
        assertThat(dashboard.leaseEnds().quarters())
                .filteredOn(quarter -> quarter.leases().isHidden())
                .allSatisfy(quarter -> assertThat(listed(endingIn(quarter))).isPositive());
        assertThat(dashboard.tenancies().total().value()).isEqualTo(listed(TenantFilter.NONE));
    }

    @Test
    void those_who_bought_are_exits_to_ownership_and_the_furthest_in_the_funnel() {
        var before = dashboard();
        for (int i = 0; i < 6; i++) {
            take(household(TODAY.minusYears(4), null, null, Protection.NONE), Stage.BOUGHT_OWN);
        }
        for (int i = 0; i < 5; i++) {
            household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
        }

        var dashboard = dashboard();

        assertThat(dashboard.exits().byKind().get(ExitKind.BOUGHT_OWN).value()).isEqualTo(6L);
        assertThat(number(dashboard.exits().all()) - number(before.exits().all()))
                .isEqualTo(11);
        assertThat(dashboard.funnel().rows().getLast().reached().value()).isEqualTo(6L);
        assertThat(dashboard.contacts().months().getLast().value()).isEqualTo(6L);
    }

    @Test
    void a_move_to_another_municipal_dwelling_and_a_death_are_no_move_outs() {
        var before = number(rolling());
        for (int i = 0; i < 6; i++) {
            household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
        }
        assertThat(number(rolling()) - before).isEqualTo(6);

        for (int i = 0; i < 6; i++) {
            var died = household(TODAY.minusYears(4), null, TODAY, Protection.NONE);
            SignedIn.consultant(() -> cases.open(List.of(died), TODAY));
            move(died, Stage.DIED);
        }

        assertThat(number(rolling()) - before).isEqualTo(6);
    }

    @Test
    void a_leader_sees_figures_and_a_template_administrator_does_not() {
        assertThat(as(Role.LEADER, () -> figures.dashboard(filter())).threshold())
                .isEqualTo(5);
        assertThatThrownBy(() -> as(Role.TEMPLATE_ADMIN, () -> figures.dashboard(filter())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private HouseholdId household(LocalDate start, LocalDate end, LocalDate movedOut, Protection protection) {
        var lease = new LeaseFacts(
                end == null ? LeaseKind.INDEFINITE : LeaseKind.FIXED_TERM,
                start,
                end,
                null,
                movedOut,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return fixture.household(
                        TestHousehold.named("Tall").withProtection(protection).withLease(lease))
                .householdId();
    }

    private void take(HouseholdId household, Stage last) {
        SignedIn.consultant(() -> cases.open(List.of(household), TODAY));
        for (var stage : Stage.way()) {
            if (stage != Stage.TARGET_GROUP) {
                move(household, stage);
            }
        }
        move(household, last);
    }

    private void move(HouseholdId household, Stage to) {
        entities.flush();
        SignedIn.consultant(() -> {
            var found = cases.find(household).orElseThrow();
            return cases.move(household, found.version(), StageChange.to(to, TODAY));
        });
        entities.flush();
    }

    private ShownCount rolling() {
        return dashboard().flow().points().getLast().moveOuts();
    }

    private static long number(ShownCount count) {
        return count.value() == null ? 0 : count.value();
    }

    private Dashboard dashboard() {
        entities.flush();
        return SignedIn.consultant(() -> figures.dashboard(filter()));
    }

    private static DashboardFilter filter() {
        return new DashboardFilter(TODAY.getYear(), null);
    }

    private long listed(TenantFilter filter) {
        return SignedIn.consultant(() -> tenants.count(filter));
    }

    private static TenantFilter endingIn(LeaseEnds.Quarter quarter) {
        var first = LocalDate.of(quarter.year(), quarter.quarter() * 3 - 2, 1);
        var from = first.isBefore(TODAY) ? TODAY : first;
        return TenantFilter.NONE
                .with(TenantFilterField.ENDS_FROM, from.toString())
                .with(
                        TenantFilterField.ENDS_TO,
                        first.plusMonths(3).minusDays(1).toString());
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return ActingUser.as(
                new SignedInUser(new UserId(9), "u9", "Bruker 9", Agency.BOLIGKONTOR, "", false, false, Set.of(role)),
                work);
    }
}
