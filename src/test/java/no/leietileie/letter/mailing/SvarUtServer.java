package no.leietileie.letter.mailing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as Maskinporten and SvarUt do, and takes nothing that they would not take. */
final class SvarUtServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    static final String TOKEN = "et-token-" + UUID.randomUUID();

    private final HttpServer server;
    private final KeyPair key;
    private final Path keyFile;
    private final List<Shipment> shipments = new ArrayList<>();
    private int questions;
    private int answer = 200;
    private String status = "MOTTATT";

    record Shipment(UUID id, String authorization, String integrationId, String metadata, byte[] pdf) {}

    private SvarUtServer(HttpServer server, KeyPair key, Path keyFile) {
        this.server = server;
        this.key = key;
        this.keyFile = keyFile;
    }

    static SvarUtServer start(Path folder) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Path file = folder.resolve("maskinporten.pem");
            Files.writeString(
                    file,
                    "-----BEGIN PRIVATE KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            var server = new SvarUtServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), pair, file);
            server.server.createContext("/token", server::token);
            server.server.createContext("/api/v2/kontoer/konto/forsendelser/", server::shipment);
            server.server.createContext("/api/v2/kontoer/konto/forsendelser/status-sok", server::statuses);
            server.server.start();
            return server;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void describe(DynamicPropertyRegistry properties) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add("leietileie.svarut.url", () -> url);
        properties.add("leietileie.svarut.account", () -> "konto");
        properties.add("leietileie.svarut.integration-id", () -> "integrasjon");
        properties.add("leietileie.svarut.integration-password", () -> "passord");
        properties.add("leietileie.svarut.maskinporten.token-url", () -> url + "/token");
        properties.add("leietileie.svarut.maskinporten.audience", () -> "https://maskinporten.example/");
        properties.add("leietileie.svarut.maskinporten.client-id", () -> "klient");
        properties.add("leietileie.svarut.maskinporten.key-id", () -> "nokkel");
        properties.add("leietileie.svarut.maskinporten.key-file", keyFile::toString);
    }

    List<Shipment> shipments() {
        return List.copyOf(shipments);
    }

    void reset() {
        shipments.clear();
        questions = 0;
        answer = 200;
        status = "MOTTATT";
    }

    /** How often anybody has asked what became of shipments. */
    int questions() {
        return questions;
    }

    void answer(int code) {
        answer = code;
    }

    void tell(String newStatus) {
        status = newStatus;
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        String assertion = form.substring(form.indexOf("assertion=") + "assertion=".length());
        boolean sound = URLDecoder.decode(form, StandardCharsets.UTF_8)
                        .startsWith("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&")
                && isSigned(assertion)
                && isForUs(assertion);
        respond(exchange, sound ? 200 : 400, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":119}");
    }

    private boolean isSigned(String assertion) {
        String[] parts = assertion.split("\\.");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key.getPublic());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isForUs(String assertion) {
        String[] parts = assertion.split("\\.");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return header.contains("\"kid\":\"nokkel\"")
                && claims.contains("\"aud\":\"https://maskinporten.example/\"")
                && claims.contains("\"iss\":\"klient\"")
                && claims.contains("\"scope\":\"ks:fiks\"");
    }

    private static boolean isKnown(HttpExchange exchange) {
        return ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "passord".equals(exchange.getRequestHeaders().getFirst("IntegrasjonPassord"));
    }

    /** KS: {@code forsendelse-status-api-v2.json}. Of shipments that are not the account's it says nothing. */
    private void statuses(HttpExchange exchange) throws IOException {
        boolean asked = exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getPath().endsWith("/status-sok");
        if (!isKnown(exchange)) {
            respond(exchange, 401, "{}");
        } else if (!asked) {
            respond(exchange, 404, "{}");
        } else {
            questions++;
            Set<UUID> wanted = StreamSupport.stream(
                            JSON.readTree(exchange.getRequestBody().readAllBytes())
                                    .required("forsendelseIds")
                                    .spliterator(),
                            false)
                    .map(id -> UUID.fromString(id.asString()))
                    .collect(Collectors.toSet());
            respond(
                    exchange,
                    200,
                    shipments.stream()
                            .filter(shipment -> wanted.contains(shipment.id()))
                            .map(this::told)
                            .collect(Collectors.joining(",", "{\"statuser\":[", "]}")));
        }
    }

    private String told(Shipment shipment) {
        return "{\"id\":\"%s\",\"sisteStatusEndring\":\"2026-11-26T11:33:55.008+01:00\",\"status\":\"%s\"}"
                .formatted(shipment.id(), status);
    }

    private void shipment(HttpExchange exchange) throws IOException {
        if (!isKnown(exchange)) {
            respond(exchange, 401, "{}");
        } else if (!exchange.getRequestMethod().equals("POST")) {
            respond(exchange, 404, "{}");
        } else {
            byte[] body = exchange.getRequestBody().readAllBytes();
            UUID id = UUID.randomUUID();
            if (answer == 200) {
                shipments.add(new Shipment(
                        id,
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst("IntegrasjonId"),
                        metadata(body),
                        pdf(body, exchange.getRequestHeaders().getFirst("Content-Type"))));
            }
            respond(exchange, answer, "{\"id\":\"" + id + "\"}");
        }
    }

    /** The first part, which must be named so. */
    private static String metadata(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        int part = text.indexOf("name=\"forsendelse\"");
        int start = text.indexOf("\r\n\r\n", part) + 4;
        return text.substring(start, text.indexOf("\r\n--", start));
    }

    private static byte[] pdf(byte[] body, String contentType) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = contentType.substring(contentType.indexOf("boundary=") + "boundary=".length());
        int start = text.indexOf("\r\n\r\n", text.indexOf("name=\"brev.pdf\"")) + 4;
        int end = text.indexOf("\r\n--" + boundary + "--", start);
        var pdf = new ByteArrayOutputStream();
        pdf.write(body, start, end - start);
        return pdf.toByteArray();
    }

    private static void respond(HttpExchange exchange, int code, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
