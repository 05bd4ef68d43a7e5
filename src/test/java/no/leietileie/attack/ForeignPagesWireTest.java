package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.access.Users;
import no.leietileie.support.Position;
import no.leietileie.support.RoleMatrix;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of the role matrix is asked for by every role, of either kind of agency, and by nobody in particular. */
@WireTest
class ForeignPagesWireTest {

    private static final String PATTERN = "(\\([^)]*\\))?[?*]?";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @ParameterizedTest
    @EnumSource
    void everybody_sees_her_own_pages_and_of_all_others_only_that_there_is_nothing(Position position) {
        Attackers attackers = new Attackers(users, port);
        Visitor visitor = attackers.signedIn(attackers.create("Angriper", position.agency(), position.role()));
        SoftAssertions pages = new SoftAssertions();

        RoleMatrix.pages().forEach((route, positions) -> {
            String page = visitor.open(address(route));
            if (!positions.contains(position)) {
                pages.assertThat(page).as("%s at %s", position, route).contains(Attackers.NOT_FOUND);
            } else {
                pages.assertThat(page)
                        .as("%s at %s", position, route)
                        .startsWith("{")
                        .doesNotContain(Attackers.FAILURE);
            }
            if (positions.contains(position) && !route.contains(":")) {
                pages.assertThat(page).as("%s at %s", position, route).doesNotContain(Attackers.NOT_FOUND);
            }
        });

        pages.assertAll();
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_sign_in_from_every_other_page() {
        RoleMatrix.pages().keySet().stream()
                .filter(route -> !route.equals("/login"))
                .forEach(route -> {
                    Visitor visitor = new Visitor(port);
                    assertThat(visitor.open(address(route))).as(route).matches("302 .*/login");
                });
    }

    /** With a language or number that fits the parameter; whether it exists does not matter to who may not know. */
    private static String address(String route) {
        return route.replaceAll(":language" + PATTERN, "nb").replaceAll(":\\w+" + PATTERN, "1");
    }
}
