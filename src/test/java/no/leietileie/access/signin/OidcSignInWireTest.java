package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a provider that runs beside the product and is named by properties alone. */
@WireTest
class OidcSignInWireTest {

    private static final ProviderBeside PROVIDER = new ProviderBeside();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AppUserRepository accounts;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.nameIn(properties);
        properties.add("leietileie.oidc.required-acr", () -> "substantial,high");
        properties.add("leietileie.oidc.required-amr", () -> "mfa");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void an_invited_user_gets_in_and_is_then_known_by_her_subject_and_not_by_her_address() throws Exception {
        users.createWithOneTimePassword(
                new NewUser("kari@elvestrand.example", "Kari", "x", Set.of(Role.TEAM), Agency.NAV));

        assertThat(signIn("subject-1", "Kari@elvestrand.example", true)).doesNotContain("login");
        assertThat(signIn("subject-1", "changed@elvestrand.example", true)).doesNotContain("login");
        assertThat(signIn("subject-2", "kari@elvestrand.example", true)).endsWith("login?uninvited");
    }

    @Test
    void who_was_not_invited_stays_outside_and_no_account_is_made() throws Exception {
        assertThat(signIn("subject-3", "fremmed@elvestrand.example", true)).endsWith("login?uninvited");
        assertThat(accounts.findByUsername("fremmed@elvestrand.example")).isEmpty();
    }

    @Test
    void an_address_that_the_provider_has_not_verified_opens_nothing() throws Exception {
        users.createWithOneTimePassword(
                new NewUser("ola@elvestrand.example", "Ola", "x", Set.of(Role.TEAM), Agency.NAV));

        assertThat(signIn("subject-4", "ola@elvestrand.example", false)).endsWith("login?uninvited");
        try (HttpClient browser = ProviderBeside.browser()) {
            assertThat(PROVIDER.signIn(
                            browser,
                            port,
                            "subject-4",
                            Map.of("email", "ola@elvestrand.example", "amr", List.of("mfa"))))
                    .as("the provider says nothing of it")
                    .endsWith("login?uninvited");
        }
        assertThat(accounts.findByUsername("ola@elvestrand.example")
                        .orElseThrow()
                        .isBound())
                .isFalse();
    }

    @Test
    void an_account_that_has_its_own_password_is_not_taken_by_its_name() throws Exception {
        users.create(new NewUser("eva@elvestrand.example", "Eva", "x", Set.of(Role.ADMIN), Agency.NAV));

        assertThat(signIn("subject-7", "eva@elvestrand.example", true)).endsWith("login?uninvited");
        assertThat(accounts.findByUsername("eva@elvestrand.example")
                        .orElseThrow()
                        .isBound())
                .isFalse();
    }

    @Test
    void a_locked_user_stays_outside() throws Exception {
        users.createWithOneTimePassword(
                new NewUser("per@elvestrand.example", "Per", "x", Set.of(Role.TEAM), Agency.NAV));
        AppUser per = accounts.findByUsername("per@elvestrand.example").orElseThrow();
        per.bindTo(PROVIDER.subject("subject-5"), "x");
        per.lock(true);
        accounts.save(per);

        assertThat(signIn("subject-5", "per@elvestrand.example", true)).endsWith("login?locked");
    }

    @Test
    void a_sign_in_that_was_not_strong_enough_opens_nothing_and_binds_nobody() throws Exception {
        users.createWithOneTimePassword(
                new NewUser("siv@elvestrand.example", "Siv", "x", Set.of(Role.TEAM), Agency.NAV));

        assertThat(signIn("subject-6", "siv@elvestrand.example", true, Map.of("amr", List.of("pwd"))))
                .endsWith("login?weak");
        assertThat(signIn("subject-6", "siv@elvestrand.example", true, Map.of()))
                .endsWith("login?weak");
        assertThat(signIn("subject-6", "siv@elvestrand.example", true, Map.of("acr", "low")))
                .endsWith("login?weak");
        assertThat(accounts.findByUsername("siv@elvestrand.example")
                        .orElseThrow()
                        .isBound())
                .isFalse();
        assertThat(signIn("subject-6", "siv@elvestrand.example", true, Map.of("acr", "high")))
                .doesNotContain("login");
    }

    @Test
    void the_page_offers_both_ways_in() {
        assertThat(new Visitor(port).open("/login"))
                .contains("vaadin-login-form", "Logg inn med Elvestrand kommune")
                .doesNotContain("kontoen du har i kommunen");
    }

    @Test
    void the_provider_is_told_how_strong_the_sign_in_must_be() throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var start = URI.create("http://localhost:" + port + "/oauth2/authorization/kommune");

            assertThat(browser.send(HttpRequest.newBuilder(start).build(), HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).contains("acr_values=substantial%20high"));
        }
    }

    private String signIn(String subject, String email, boolean verified) throws Exception {
        return signIn(subject, email, verified, Map.of("amr", List.of("pwd", "mfa")));
    }

    private String signIn(String subject, String email, boolean verified, Map<String, Object> strength)
            throws Exception {
        return PROVIDER.signIn(port, subject, email, verified, strength);
    }
}
