package no.leietileie.letter.mailing.channel.svarut;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gets a token by a signed assertion (RFC 7523), and keeps it until shortly before it ends. */
@Component
class MaskinportenToken {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    /** Maskinporten takes no assertion that lives longer. */
    private static final Duration ASSERTION = Duration.ofSeconds(110);

    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SvarUtSettings.Maskinporten settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private @Nullable Token known;

    MaskinportenToken(SvarUtSettings settings, Clock clock) {
        this.settings = settings.maskinporten();
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    /** @throws IOException when Maskinporten gives none */
    synchronized String get() throws IOException, InterruptedException {
        Token token = known;
        if (token == null || token.until().isBefore(clock.instant())) {
            token = fetch();
            known = token;
        }
        return token.value();
    }

    /** The next one is fetched anew. */
    synchronized void forget() {
        known = null;
    }

    private Token fetch() throws IOException, InterruptedException {
        String form = "grant_type=" + URLEncoder.encode(GRANT, StandardCharsets.UTF_8) + "&assertion=" + assertion();
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Maskinporten " + answer.statusCode());
        }
        var body = JSON.readTree(answer.body());
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong(0)).minus(MARGIN);
        return new Token(body.path("access_token").asString(), clock.instant().plus(life));
    }

    private String assertion() throws IOException {
        Instant now = clock.instant();
        String header = part(Map.of("alg", "RS256", "kid", settings.keyId()));
        String claims = part(Map.of(
                "aud", settings.audience(),
                "iss", settings.clientId(),
                "scope", settings.scope(),
                "iat", now.getEpochSecond(),
                "exp", now.plus(ASSERTION).getEpochSecond(),
                "jti", UUID.randomUUID().toString()));
        String signed = header + "." + claims;
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IOException("The key for Maskinporten cannot be used", e);
        }
    }

    private static String part(Map<String, Object> values) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(values));
    }

    private PrivateKey key() throws IOException, GeneralSecurityException {
        String pem = Files.readString(Objects.requireNonNull(settings.keyFile()))
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
