package no.leietileie.letter.mailing.channel.svarut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.leietileie.letter.mailing.channel.OutgoingLetter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two calls of SvarUt's interface that we need, as KS describes them: sending ({@code forsendelse-send-api-v2.json}, with
 * the multipart form told of at <a href="https://developers.fiks.ks.no/tjenester/svarut/restv2">SvarUt REST v2</a>) and
 * searching for statuses ({@code forsendelse-status-api-v2.json}), both at {@code https://developers.fiks.ks.no/api/}.
 */
@Component
class SvarUtClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECTING = Duration.ofSeconds(20);
    private static final Duration ANSWERING = Duration.ofSeconds(90);

    private final SvarUtSettings settings;
    private final MaskinportenToken token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    SvarUtClient(SvarUtSettings settings, MaskinportenToken token) {
        this.settings = settings;
        this.token = token;
    }

    record Answer(int status, String body) {

        /** By which SvarUt knows the shipment. */
        String id() {
            return JSON.readTree(body).path("id").asString("");
        }

        /** By the ids of the shipments. */
        Map<String, String> statuses() {
            Map<String, String> statuses = new HashMap<>();
            for (JsonNode status : JSON.readTree(body).path("statuser")) {
                statuses.put(
                        status.path("id").asString(""), status.path("status").asString(""));
            }
            return statuses;
        }
    }

    HttpRequest sending(OutgoingLetter letter) throws IOException, InterruptedException {
        String boundary = "leietileie-" + UUID.randomUUID();
        return request("")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(letter, boundary)))
                .build();
    }

    HttpRequest asking(Collection<String> ids) throws IOException, InterruptedException {
        return request("status-sok")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(Map.of("forsendelseIds", List.copyOf(ids)))))
                .build();
    }

    Answer call(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 401) {
            token.forget();
        }
        return new Answer(answer.statusCode(), answer.body());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        URI address = URI.create(settings.url() + "/api/v2/kontoer/" + settings.account() + "/forsendelser/" + path);
        return HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("Authorization", "Bearer " + token.get())
                .header("IntegrasjonId", settings.integrationId())
                .header("IntegrasjonPassord", settings.integrationPassword());
    }

    private static byte[] multipart(OutgoingLetter letter, String boundary) throws IOException {
        var body = new ByteArrayOutputStream(letter.pdf().length + 2_000);
        part(
                body,
                boundary,
                "name=\"forsendelse\"",
                "application/json;charset=UTF-8",
                JSON.writeValueAsBytes(SvarUtShipment.of(letter)));
        String file = SvarUtShipment.FILE;
        part(body, boundary, "name=\"" + file + "\"; filename=\"" + file + "\"", "application/pdf", letter.pdf());
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, String type, byte[] content)
            throws IOException {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                + type + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
