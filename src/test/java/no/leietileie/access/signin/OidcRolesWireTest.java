package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.Users;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A municipality whose provider says who may do what, and lets in whom it knows. */
@WireTest
class OidcRolesWireTest {

    private static final ProviderBeside PROVIDER = new ProviderBeside();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AppUserRepository accounts;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.nameIn(properties);
        properties.add("leietileie.oidc.groups-claim", () -> "groups");
        properties.add("leietileie.oidc.role-groups.TEAM", () -> "housing");
        properties.add("leietileie.oidc.role-groups.LEADER", () -> "heads");
        properties.add("leietileie.oidc.create-accounts", () -> "true");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void an_account_is_made_with_the_roles_of_its_groups_and_the_log_tells() throws Exception {
        assertThat(signIn("made", "made@elvestrand.example", "housing", "choir"))
                .doesNotContain("login");

        assertThat(user("made@elvestrand.example").roles()).containsExactly(Role.TEAM);
        assertThat(logged("made@elvestrand.example"))
                .anySatisfy(
                        entry -> assertThat(entry).startsWith("user.created").contains("– → TEAM"))
                .anySatisfy(entry -> assertThat(entry).startsWith("user.bound"));
        assertThat(signIn("none", "none@elvestrand.example", "choir")).endsWith("login?uninvited");
        assertThat(accounts.findByUsername("none@elvestrand.example")).isEmpty();
    }

    @Test
    void other_roles_end_her_other_sessions_and_are_in_the_log_with_those_before() throws Exception {
        try (HttpClient browser = ProviderBeside.browser()) {
            signIn(browser, "moves", "moves@elvestrand.example", "housing");
            assertThat(ProviderBeside.open(browser, port, "/")).doesNotContain("login");

            signIn("moves", "moves@elvestrand.example", "housing");
            assertThat(ProviderBeside.open(browser, port, "/")).doesNotContain("login");

            signIn("moves", "moves@elvestrand.example", "heads");
            assertThat(ProviderBeside.open(browser, port, "/")).contains("/login");
        }
        assertThat(user("moves@elvestrand.example").roles()).containsExactly(Role.LEADER);
        assertThat(logged("moves@elvestrand.example"))
                .filteredOn(entry -> entry.startsWith("user.roles-followed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains("TEAM → LEADER"));
    }

    @Test
    void whoever_has_left_all_groups_loses_her_roles_and_her_sessions() throws Exception {
        try (HttpClient browser = ProviderBeside.browser()) {
            signIn(browser, "left", "left@elvestrand.example", "housing");

            assertThat(signIn("left", "left@elvestrand.example")).endsWith("login?uninvited");

            assertThat(ProviderBeside.open(browser, port, "/")).contains("/login");
        }
        assertThat(user("left@elvestrand.example").roles()).isEmpty();
        assertThat(logged("left@elvestrand.example"))
                .anySatisfy(entry ->
                        assertThat(entry).startsWith("user.roles-followed").contains("TEAM → –"));
    }

    @Test
    void an_account_with_a_password_is_not_taken_for_one_that_could_be_made() throws Exception {
        users.create(new NewUser("own@elvestrand.example", "Own", "x", Set.of(Role.ADMIN), Agency.NAV));

        assertThat(signIn("own", "own@elvestrand.example", "housing")).endsWith("login?uninvited");
        assertThat(user("own@elvestrand.example").roles()).containsExactly(Role.ADMIN);
    }

    private String signIn(String subject, String email, String... groups) throws Exception {
        try (HttpClient browser = ProviderBeside.browser()) {
            return signIn(browser, subject, email, groups);
        }
    }

    private String signIn(HttpClient browser, String subject, String email, String... groups) throws Exception {
        return PROVIDER.signIn(
                browser, port, subject, Map.of("email", email, "email_verified", true, "groups", List.of(groups)));
    }

    private SignedInUser user(String username) {
        return (SignedInUser) users.loadUserByUsername(username);
    }

    /** Subject and details. */
    private List<String> logged(String username) {
        return jdbc.sql("""
            SELECT CONCAT(subject, ' ', detail) FROM access_log
            WHERE JSON_VALUE(detail, '$.user') = :user
            """)
                .param("user", Long.toString(user(username).id().value()))
                .query(String.class)
                .list();
    }
}
