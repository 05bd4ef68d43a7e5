package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.users.UserAdministration;
import no.leietileie.support.SignedIn;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@WireTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityTrailWireTest {

    private static final String PASSWORD = "seks trøtte elger";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    UserAdministration administration;

    @Test
    void sign_ins_and_refusals_are_told_with_their_origin_and_without_what_was_typed(CapturedOutput output) {
        UserId id = users.create(new NewUser("sporet", "Sporet", PASSWORD, Set.of(Role.TEAM), Agency.NAV));
        Visitor visitor = new Visitor(port);

        visitor.signIn("sporet", "galt passord");
        visitor.signIn("sporet", PASSWORD);

        assertThat(output)
                .contains("Sign-in from 127.0.0.1 refused: BadCredentialsException")
                .contains("User " + id.value() + " signed in from 127.0.0.1")
                .doesNotContain("sporet", "galt passord", PASSWORD);
    }

    @Test
    void a_refused_page_is_told_to_the_log_and_not_to_her_who_asked(CapturedOutput output) {
        UserId id = users.create(new NewUser("nysgjerrig", "Nysgjerrig", PASSWORD, Set.of(Role.LEADER), Agency.NAV));
        Visitor visitor = new Visitor(port);
        visitor.signIn("nysgjerrig", PASSWORD);

        visitor.open("/program");
        visitor.open("/administrasjon/brukere");

        assertThat(output)
                .contains("User " + id.value() + " was denied UsersView")
                .doesNotContain("denied ProgrammeView");
    }

    @Test
    void what_the_database_refuses_is_not_repeated_to_the_log(CapturedOutput output) {
        users.create(new NewUser("opptatt.navn", "Opptatt", PASSWORD, Set.of(Role.TEAM), Agency.NAV));

        assertThatThrownBy(() ->
                        users.create(new NewUser("opptatt.navn", "Opptatt", PASSWORD, Set.of(Role.TEAM), Agency.NAV)))
                .isInstanceOf(DataIntegrityViolationException.class);
        LoggerFactory.getLogger("org.hibernate.orm.jdbc.error").error("Duplicate entry 'opptatt.navn' for key 'uq'");

        assertThat(output).contains("Duplicate entry … for key …").doesNotContain("opptatt.navn");
    }

    @Test
    void a_denied_call_is_told(CapturedOutput output) {
        assertThatThrownBy(() -> SignedIn.consultant(() -> administration.countAdministrators()))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(output).contains("User 1 was denied UserAdministration.countAdministrators");
    }
}
