package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.access.Users;
import no.leietileie.access.users.AppUser;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes over the wire at sign-in. */
@WireTest
class SignInWireTest {

    private static final String PASSWORD = "tre rare ugler";

    /** Forbidden, or led to the sign-in. */
    private static final String REFUSED = "HTTP/1.1 (403|302) .*";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AppUserRepository accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_page_tells_the_browser_what_not_to_do() {
        Visitor visitor = new Visitor(port);
        var headers = visitor.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "object-src 'none'")
                .containsPattern("script-src 'nonce-[^']{24}' 'sha256-[^']{44}' 'strict-dynamic' 'unsafe-eval';");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(visitor.get("/login", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void no_two_pages_have_the_same_nonce() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.get("/login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(visitor.get("/login").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void the_cookie_of_the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
        assertThat(new Visitor(port)
                        .get("/login", "X-Forwarded-Proto", "https")
                        .headers()
                        .allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    @Test
    void the_answer_is_the_same_for_accounts_that_exist_that_are_locked_and_that_do_not_exist() {
        create("finnes");
        AppUser locked = accounts.findById(create("sperret").value()).orElseThrow();
        locked.lock(true);
        accounts.save(locked);
        Visitor visitor = new Visitor(port);

        for (String username : List.of("finnes", "sperret", "finnes-ikke")) {
            assertThat(visitor.signIn(username, "feil")).isEqualTo("/login?error");
        }
        assertThat(visitor.signIn("sperret", PASSWORD)).isEqualTo("/login?locked");
    }

    @Test
    void after_too_many_wrong_passwords_even_the_right_one_must_wait_and_the_answer_says_how_long() {
        create("prøvd");
        Visitor visitor = new Visitor(port);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn("prøvd", "feil")).isEqualTo("/login?error");
        }

        assertThat(visitor.signIn("prøvd", PASSWORD)).matches("/login\\?wait=[1-5]");
        timePasses();
        assertThat(visitor.signIn("prøvd", PASSWORD)).isEqualTo("/");
    }

    @Test
    void a_thousand_wrong_passwords_leave_the_right_user_able_to_sign_in_later_and_tell_her_when() {
        create("belegret");
        Visitor attacker = new Visitor(port);
        String token = attacker.token("/login");

        List<String> answers = IntStream.range(0, 1_000)
                .mapToObj(i -> attacker.location(
                        attacker.post("/login", "username", "belegret", "password", "feil" + i, "_csrf", token)))
                .toList();

        assertThat(answers.subList(0, 5)).containsOnly("/login?error");
        assertThat(answers).allMatch(answer -> answer.matches("/login\\?(error|wait=[1-9][0-9]{0,2})"));
        Visitor user = new Visitor(port);
        assertThat(user.signIn("belegret", PASSWORD)).matches("/login\\?wait=[1-9][0-9]{0,2}");
        timePasses();
        assertThat(user.signIn("belegret", PASSWORD)).isEqualTo("/");
    }

    @Test
    void a_sign_in_changes_the_session() {
        create("økt");
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String before = visitor.session();

        assertThat(visitor.signIn("økt", PASSWORD)).isEqualTo("/");

        assertThat(before).isNotNull();
        assertThat(visitor.session()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void a_sign_in_without_the_token_of_its_page_is_refused_before_the_password_is_looked_at() {
        create("forfalsket");
        Visitor visitor = new Visitor(port);
        visitor.get("/login");

        var answer = visitor.post("/login", "username", "forfalsket", "password", PASSWORD);

        assertThat(visitor.location(answer)).isEqualTo("/login?stale");
        assertThat(visitor.location(visitor.get("/leietakere"))).startsWith("/login");
        assertThat(accounts.findByUsername("forfalsket")
                        .orElseThrow()
                        .account(Instant.now())
                        .lastSignInAt())
                .isNull();
    }

    @Test
    void the_token_of_another_session_opens_nothing() {
        create("byttet");
        Visitor visitor = new Visitor(port);
        visitor.get("/login");

        var answer = visitor.post(
                "/login", "username", "byttet", "password", PASSWORD, "_csrf", new Visitor(port).token("/login"));

        assertThat(visitor.location(answer)).isEqualTo("/login?stale");
    }

    @Test
    void a_form_of_our_own_that_has_outlived_its_session_signs_in_all_the_same() {
        create("uthvilt");
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String[] form = {"username", "uthvilt", "password", PASSWORD, "_csrf", new Visitor(port).token("/login")};

        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(visitor.location(visitor.postFrom(site, "/login", form))).isEqualTo("/login?stale");
        }
        assertThat(visitor.location(visitor.postFrom("same-origin", "/login", form)))
                .isEqualTo("/");
    }

    @Test
    void only_who_brings_a_session_that_is_over_is_told_that_her_time_was_over() {
        assertThat(location("/leietakere")).isEqualTo("/login");
        assertThat(location("/leietakere", "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF"))
                .isEqualTo("/login?timeout");
    }

    private String location(String path, String... headers) {
        Visitor visitor = new Visitor(port);
        return visitor.location(visitor.get(path, headers));
    }

    @Test
    void a_lasting_connection_is_not_opened_for_a_page_of_another_site() throws IOException {
        for (String path : List.of("/VAADIN/push", "/?v-r=push")) {
            assertThat(handshake(path, "https://elsewhere.example")).matches(REFUSED);
            assertThat(handshake(path, "http://localhost:1")).matches(REFUSED);
            assertThat(handshake(path, "http://localhost:" + port)).doesNotMatch(REFUSED);
        }
    }

    /** By hand: clients of the library set these headers themselves. */
    private String handshake(String path, String origin) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: " + origin
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void nobody_is_signed_out_by_a_request_without_the_token() {
        create("blir");
        Visitor visitor = new Visitor(port);
        visitor.signIn("blir", PASSWORD);

        assertThat(visitor.post("/logout").statusCode()).isEqualTo(403);
        visitor.get("/logout");
        assertThat(visitor.get("/leietakere").statusCode()).isEqualTo(200);

        assertThat(visitor.location(visitor.post("/logout", "_csrf", visitor.token("/leietakere"))))
                .isEqualTo("/login");
        assertThat(visitor.location(visitor.get("/leietakere"))).startsWith("/login");
    }

    @Test
    void an_address_that_leads_nowhere_comes_to_the_page_that_says_so_once_somebody_is_signed_in() {
        create("feilskrevet");
        Visitor visitor = new Visitor(port);

        assertThat(visitor.location(visitor.get("/finnes-ikke"))).startsWith("/login");

        visitor.signIn("feilskrevet", PASSWORD);
        var answer = visitor.get("/finnes-ikke");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"outlet\">").doesNotContain("Whitelabel");
    }

    private UserId create(String username) {
        return users.create(new NewUser(username, username, PASSWORD, Set.of(Role.TEAM), Agency.NAV));
    }

    /** The delays are over, and what was counted stays counted. */
    private void timePasses() {
        jdbc.sql("UPDATE sign_in_delay SET blocked_until = utc_timestamp(6)").update();
    }

    /** All tests come from one address. */
    @AfterEach
    void forgetWrongPasswords() {
        jdbc.sql("DELETE FROM sign_in_delay").update();
    }
}
