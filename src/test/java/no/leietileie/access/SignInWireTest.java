package no.leietileie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes over the wire at sign-in. */
@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class SignInWireTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    AppUserRepository accounts;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_page_tells_the_browser_what_not_to_do() throws Exception {
        var headers = get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(get("/login", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void the_answer_is_the_same_for_accounts_that_exist_that_are_locked_and_that_do_not_exist() throws Exception {
        create("finnes");
        AppUser locked = accounts.findById(create("sperret")).orElseThrow();
        locked.lock(true);
        accounts.save(locked);

        for (String username : List.of("finnes", "sperret", "finnes-ikke")) {
            assertThat(signIn(username, "feil")).endsWith("/login?error");
        }
        assertThat(signIn("sperret", "tre rare ugler")).endsWith("/login?locked");
    }

    @Test
    void after_too_many_wrong_passwords_even_the_right_one_must_wait_and_the_answer_says_how_long() throws Exception {
        create("prøvd");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("prøvd", "feil")).endsWith("/login?error");
        }

        assertThat(signIn("prøvd", "tre rare ugler")).containsPattern("/login\\?wait=[1-5]$");
        Thread.sleep(Duration.ofMillis(5_100));
        assertThat(signIn("prøvd", "tre rare ugler")).doesNotContain("login");
    }

    @Test
    void a_sign_in_changes_the_session_and_needs_the_token_of_its_page() throws Exception {
        create("økt");
        String before = session(get("/login"));
        assertThat(signIn("økt", "tre rare ugler")).doesNotContain("login");

        var withoutToken = post("/login", "username=x&password=y");

        assertThat(before).isNotEmpty();
        assertThat(withoutToken.headers().firstValue("Location").orElse(String.valueOf(withoutToken.statusCode())))
                .doesNotContain("error");
    }

    private long create(String username) {
        return users.create(new NewUser(username, username, "tre rare ugler", Set.of(Role.TEAM), Agency.NAV))
                .value();
    }

    private String signIn(String username, String password) throws Exception {
        Matcher csrf = CSRF.matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        return post(
                        "/login",
                        "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                                + encoded(csrf.group(1)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String session(HttpResponse<String> response) {
        return String.join(";", response.headers().allValues("Set-Cookie"));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
