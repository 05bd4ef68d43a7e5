package no.leietileie.access.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An OpenID Connect provider that runs beside the product. */
final class ProviderBeside implements AutoCloseable {

    private final MockOAuth2Server server = new MockOAuth2Server();

    ProviderBeside() {
        server.start();
    }

    void nameIn(DynamicPropertyRegistry properties) {
        String registration = "spring.security.oauth2.client.registration.kommune.";
        properties.add(registration + "client-id", () -> "leie-til-eie");
        properties.add(registration + "client-secret", () -> "secret");
        properties.add(registration + "client-name", () -> "Elvestrand kommune");
        properties.add(registration + "scope", () -> "openid,email,profile");
        properties.add(
                "spring.security.oauth2.client.provider.kommune.issuer-uri",
                () -> server.issuerUrl("kommune").toString());
    }

    /** Returns the address at which the browser ends. */
    String signIn(int port, String subject, String email, boolean verified, Map<String, Object> strength)
            throws IOException, InterruptedException {
        Map<String, Object> claims = new HashMap<>(Map.of("email", email, "email_verified", verified));
        claims.putAll(strength);
        try (HttpClient browser = browser()) {
            return signIn(browser, port, subject, claims);
        }
    }

    static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    /** Returns the address at which the browser ends; it stays signed in. */
    String signIn(HttpClient browser, int port, String subject, Map<String, Object> claims)
            throws IOException, InterruptedException {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback("kommune", subject, "JWT", List.of("leie-til-eie"), claims, 3600));
        return open(browser, port, "/oauth2/authorization/kommune");
    }

    /** Returns the address at which the browser ends. */
    static String open(HttpClient browser, int port, String path) throws IOException, InterruptedException {
        var start = URI.create("http://localhost:" + port + path);
        return browser.send(HttpRequest.newBuilder(start).build(), BodyHandlers.discarding())
                .uri()
                .toString();
    }

    /** As accounts are bound to it. */
    String subject(String subject) {
        return server.issuerUrl("kommune") + "|" + subject;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
