package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that are not what they say; what an import makes of such is tested beside it. */
@WireTest
class DisguisedUploadWireTest {

    private static final Pattern UPLOAD = Pattern.compile("\"(VAADIN/dynamic/resource/[^\"]+)\"");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Test
    void only_a_picture_becomes_the_logo_and_it_is_served_as_nothing_but_a_picture() {
        Visitor visitor = new Attackers(users, port).signedIn(Role.ADMIN);

        upload(visitor, "logo.png", "image/png", "<script>alert(1)</script>");
        upload(visitor, "logo.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
        upload(visitor, "logo.svg", "image/png", "<?xml version='1.0'?><svg onload='alert(1)'/>");
        assertThat(new Visitor(port).get("/municipality/logo").statusCode()).isEqualTo(404);

        upload(visitor, "../../logo.html", "text/html", PIXEL);
        var logo = new Visitor(port).get("/municipality/logo");
        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(logo.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void the_address_of_an_upload_is_worth_nothing_to_somebody_else() {
        Attackers attackers = new Attackers(users, port);
        String address = address(attackers.signedIn(Role.ADMIN));

        for (Visitor other : new Visitor[] {new Visitor(port), attackers.signedIn(Role.ADMIN)}) {
            other.open("/");
            assertThat(other.upload(address, "logo.png", "image/png", PIXEL).statusCode())
                    .isGreaterThanOrEqualTo(300);
        }
    }

    private static void upload(Visitor visitor, String name, String type, String content) {
        upload(visitor, name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(Visitor visitor, String name, String type, byte[] content) {
        visitor.upload(address(visitor), name, type, content);
    }

    private static String address(Visitor visitor) {
        Matcher address = UPLOAD.matcher(visitor.open("/administrasjon/kommune"));
        assertThat(address.find()).isTrue();
        return "/" + address.group(1);
    }
}
