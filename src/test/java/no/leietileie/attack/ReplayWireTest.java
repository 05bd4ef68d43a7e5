package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.leietileie.access.ActingUser;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.sessions.OwnSessions;
import no.leietileie.access.signin.OwnPassword;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that were recorded and are sent again. */
@WireTest
class ReplayWireTest {

    private static final String NAME = "Gjentatt";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    UserAdministration administration;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    OwnSessions ownSessions;

    @Autowired
    RegisterFixture fixture;

    @Test
    void after_sign_out_neither_the_cookie_nor_a_recorded_request_tells_anything() {
        Visitor visitor = new Attackers(users, port).signedIn(Role.TEAM);
        assertThat(visitor.open(household())).contains(NAME);
        Visitor thief = visitor.thief();

        visitor.signOut();

        assertThat(thief.repeat()).doesNotContain(NAME);
        assertThat(thief.open("/leietakere")).matches("302 .*/login.*");
    }

    @Test
    void once_the_account_is_locked_the_next_request_of_its_open_session_is_refused() {
        Attackers attackers = new Attackers(users, port);
        SignedInUser user = attackers.create("Sperret", Role.TEAM);
        Visitor visitor = attackers.signedIn(user);
        assertThat(visitor.open(household())).contains(NAME);

        ActingUser.as(administrator(), () -> {
            administration.lock(user.id());
            return null;
        });

        assertThat(visitor.repeat()).doesNotContain(NAME);
        assertThat(visitor.open("/leietakere")).startsWith("302 ").contains("/login");
    }

    @Test
    void a_new_password_ends_the_sessions_that_were_opened_with_the_old_one() {
        Attackers attackers = new Attackers(users, port);
        SignedInUser user = attackers.create("Ny", Role.TEAM);
        Visitor visitor = attackers.signedIn(user);
        assertThat(visitor.open(household())).contains(NAME);

        assertThat(ActingUser.as(user, () -> ownPassword.change(Attackers.PASSWORD, "elleve blå sykler")))
                .isEmpty();

        assertThat(visitor.repeat()).doesNotContain(NAME);
        assertThat(visitor.open("/leietakere")).startsWith("302 ").contains("/login");
    }

    @Test
    void a_user_ends_her_other_sessions_herself_and_nobody_elses() {
        Attackers attackers = new Attackers(users, port);
        SignedInUser user = attackers.create("Eier", Role.TEAM);
        SignedInUser stranger = attackers.create("Fremmed", Role.TEAM);
        Visitor visitor = attackers.signedIn(user);
        visitor.open("/leietakere");
        var session = ActingUser.as(user, ownSessions::list).getFirst();

        ActingUser.as(stranger, () -> {
            ownSessions.end(session);
            return null;
        });
        assertThat(visitor.open("/leietakere")).startsWith("{");
        ActingUser.as(user, () -> {
            ownSessions.end(session);
            return null;
        });

        assertThat(visitor.open("/leietakere")).startsWith("302 ").contains("/login");
    }

    @Test
    void a_request_of_one_session_is_worth_nothing_in_another() {
        Attackers attackers = new Attackers(users, port);
        Visitor visitor = attackers.signedIn(Role.TEAM);
        assertThat(visitor.open(household())).contains(NAME);
        Visitor leader = attackers.signedIn(Role.LEADER);
        leader.open("/");

        assertThat(leader.repeat(visitor)).doesNotContain(NAME);
    }

    private String household() {
        return "/leietakere/"
                + fixture.household(TestHousehold.named(NAME)).householdId().value();
    }

    private static SignedInUser administrator() {
        return new SignedInUser(new UserId(0), "admin0", "Admin", Agency.NAV, "", false, false, Set.of(Role.ADMIN));
    }
}
