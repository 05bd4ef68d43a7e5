package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.LeieTilEie;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A municipality that lets nobody in without a second factor. */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordsOffWireTest {

    private static final String PASSWORD = "ti trege traner";

    private static final ProviderBeside PROVIDER = new ProviderBeside();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Environment settings;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.nameIn(properties);
        properties.add("leietileie.oidc.required-amr", () -> "mfa");
        properties.add("leietileie.sign-in.passwords", () -> "false");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void the_page_has_no_form_and_leads_to_the_provider() {
        assertThat(new Visitor(port).open("/login"))
                .contains(
                        "Logg inn med Elvestrand kommune", "oauth2/authorization/kommune", "kontoen du har i kommunen")
                .doesNotContain("vaadin-login-form");
    }

    @Test
    void the_right_password_opens_nothing_and_the_try_is_in_the_trail(CapturedOutput output) {
        users.create(new NewUser("liv@elvestrand.example", "Liv", PASSWORD, Set.of(Role.ADMIN), Agency.NAV));
        Visitor visitor = new Visitor(port);

        assertThat(visitor.signIn("liv@elvestrand.example", PASSWORD)).isEqualTo("/login?passwords-off");
        assertThat(visitor.get("/administrasjon/brukere").statusCode()).isEqualTo(302);
        assertThat(visitor.open("/login?passwords-off")).contains("Innlogging med passord er slått av");
        assertThat(output)
                .contains("Sign-in from 127.0.0.1 refused: PasswordsOffException")
                .doesNotContain("liv@elvestrand.example", PASSWORD);
    }

    @Test
    void the_provider_lets_in_who_used_a_second_factor_and_nobody_else() throws Exception {
        users.createWithOneTimePassword(
                new NewUser("eva@elvestrand.example", "Eva", PASSWORD, Set.of(Role.TEAM), Agency.NAV));

        assertThat(signIn(List.of("pwd"))).endsWith("login?weak");
        assertThat(signIn(List.of("pwd", "mfa"))).doesNotContain("login");
    }

    @Test
    void without_a_provider_the_product_does_not_start_and_says_why(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        LeieTilEie.class,
                        same("spring.datasource.url"),
                        same("spring.datasource.username"),
                        same("spring.datasource.password"),
                        same("leietileie.data"),
                        "--db-scheduler.enabled=false",
                        "--server.port=0",
                        "--leietileie.sign-in.passwords=false"))
                .isInstanceOf(Exception.class);

        assertThat(output)
                .contains("Leie til eie could not start.", "leietileie.sign-in.passwords", "Nobody could sign in");
    }

    private String signIn(List<String> ways) throws Exception {
        return PROVIDER.signIn(port, "subject-eva", "eva@elvestrand.example", true, Map.of("amr", ways));
    }

    private String same(String setting) {
        return "--" + setting + "=" + settings.getRequiredProperty(setting);
    }
}
