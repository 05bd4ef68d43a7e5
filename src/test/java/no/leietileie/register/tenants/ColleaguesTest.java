package no.leietileie.register.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.access.Users;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ColleaguesTest {

    @Autowired
    RegisterFixture fixture;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Users users;

    @Autowired
    HouseholdShares shares;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private HouseholdId open;
    private HouseholdId hidden;
    private UserId anna;
    private UserId trusted;
    private UserId nav;
    private UserId leader;

    @BeforeEach
    void setUp() {
        open = fixture.household(TestHousehold.named("Åpen")).householdId();
        hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.FORTROLIG))
                .householdId();
        anna = user(Role.TEAM, Agency.BOLIGKONTOR);
        trusted = user(Role.TEAM, Agency.BOLIGKONTOR);
        jdbc.sql("UPDATE app_user SET sees_protected = TRUE WHERE id = :id")
                .param("id", trusted.value())
                .update();
        nav = user(Role.TEAM, Agency.NAV);
        leader = user(Role.LEADER, Agency.BOLIGKONTOR);
    }

    @Test
    void work_about_a_household_is_given_to_those_of_the_team_who_see_it() {
        assertThat(SignedIn.trusted(() -> ids(colleagues.whoSee(open))))
                .contains(anna, trusted)
                .doesNotContain(nav, leader);
        assertThat(SignedIn.trusted(() -> ids(colleagues.whoSee(hidden))))
                .contains(trusted)
                .doesNotContain(anna, nav, leader);
    }

    @Test
    void another_agency_is_offered_while_the_household_is_shared_with_it() {
        SignedIn.trusted(() -> shares.share(new NewShare(
                open.value(),
                Agency.NAV,
                "Søknad om startlån",
                LocalDate.now(clock).plusDays(1))));

        assertThat(SignedIn.trusted(() -> ids(colleagues.whoSee(open)))).contains(nav);
        assertThat(SignedIn.trusted(() -> ids(colleagues.whoSeeAllOf(new Selection.Ticked(Set.of(open))))))
                .doesNotContain(nav);
    }

    @Test
    void one_protected_household_among_the_chosen_leaves_only_those_who_may_see_it() {
        var both = new Selection.Ticked(Set.of(open, hidden));

        assertThat(SignedIn.trusted(() -> ids(colleagues.whoSeeAllOf(both))))
                .contains(trusted)
                .doesNotContain(anna);
        assertThat(SignedIn.consultant(() -> ids(colleagues.whoSeeAllOf(both)))).contains(anna);
    }

    @Test
    void who_may_not_see_a_household_is_not_told_who_may() {
        assertThat(SignedIn.consultant(() -> colleagues.whoSee(hidden))).isEmpty();
    }

    private UserId user(Role role, Agency agency) {
        var user = new NewUser(UUID.randomUUID().toString(), "Kollega", "hemmelig", Set.of(role), agency);
        return ActingUser.as(ActingUser.SYSTEM, () -> users.create(user));
    }

    private static List<UserId> ids(List<UserRow> rows) {
        return rows.stream().map(UserRow::id).toList();
    }
}
