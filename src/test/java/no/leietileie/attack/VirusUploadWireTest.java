package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.scanning.ClamdServer;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Uploads on a page of a product that is told of a virus scanner. */
@WireTest
class VirusUploadWireTest {

    private static final Pattern UPLOAD = Pattern.compile("\"(VAADIN/dynamic/resource/[^\"]+)\"");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final ClamdServer CLAMD = start();

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("leietileie.clamd", CLAMD::address);
    }

    @AfterAll
    static void stop() throws IOException {
        CLAMD.close();
    }

    @Test
    void a_picture_with_a_virus_does_not_become_the_logo_and_one_without_does() throws IOException {
        Visitor visitor = new Attackers(users, port).signedIn(Role.ADMIN);
        var infected = new ByteArrayOutputStream();
        infected.write(PIXEL);
        infected.write(ClamdServer.EICAR.getBytes(StandardCharsets.US_ASCII));

        assertThat(upload(visitor, infected.toByteArray()).statusCode())
                .as("refused in words, not by a failure")
                .isEqualTo(422);
        assertThat(new Visitor(port).get("/municipality/logo").statusCode()).isEqualTo(404);

        upload(visitor, PIXEL);
        // The page takes up what was uploaded when nobody else holds its session, which may be after the answer.
        await().untilAsserted(() -> assertThat(
                        new Visitor(port).get("/municipality/logo").statusCode())
                .isEqualTo(200));
        assertThat(database.sql("select count(*) from municipality_logo")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static HttpResponse<String> upload(Visitor visitor, byte[] content) {
        Matcher address = UPLOAD.matcher(visitor.open("/administrasjon/kommune"));
        assertThat(address.find()).isTrue();
        return visitor.upload("/" + address.group(1), "logo.png", "image/png", content);
    }

    private static ClamdServer start() {
        try {
            return new ClamdServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
