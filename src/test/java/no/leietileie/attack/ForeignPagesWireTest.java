package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.support.RoleMatrix;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of the role matrix is asked for by every role, and by nobody in particular. */
@WireTest
class ForeignPagesWireTest {

    private static final String PATTERN = "(\\([^)]*\\))?[?*]?";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @ParameterizedTest
    @EnumSource
    void a_role_sees_its_own_pages_and_of_all_others_only_that_there_is_nothing(Role role) {
        Visitor visitor = new Attackers(users, port).signedIn(role);
        SoftAssertions pages = new SoftAssertions();

        RoleMatrix.pages().forEach((route, roles) -> {
            String page = visitor.open(address(route));
            if (!roles.contains(role)) {
                pages.assertThat(page).as("%s at %s", role, route).contains(Attackers.NOT_FOUND);
            } else {
                pages.assertThat(page)
                        .as("%s at %s", role, route)
                        .startsWith("{")
                        .doesNotContain(Attackers.FAILURE);
            }
            if (roles.contains(role) && !route.contains(":")) {
                pages.assertThat(page).as("%s at %s", role, route).doesNotContain(Attackers.NOT_FOUND);
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
