package no.leietileie.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.register.Protection;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.Visitor;
import no.leietileie.support.WireTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses with numbers that somebody has guessed or been told. */
@WireTest
class GuessedAddressWireTest {

    private static final String NOBODY = "999999999";
    private static final Pattern VALUE = Pattern.compile("\"value\":(\"([^\"\\\\]|\\\\.)*\"|[^\",}]+)");

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    RegisterFixture fixture;

    @Test
    void a_protected_household_answers_as_one_that_does_not_exist() {
        var hidden = fixture.household(TestHousehold.named("Skjult").withProtection(Protection.STRENGT_FORTROLIG));
        String id = Long.toString(hidden.householdId().value());
        Visitor visitor = new Attackers(users, port).signedIn(Role.TEAM);

        String answer = visitor.open("/leietakere/" + id);

        assertThat(answer).contains(Attackers.NOT_FOUND).doesNotContain("Skjult");
        assertThat(shown(answer)).isEqualTo(shown(visitor.open("/leietakere/" + NOBODY)));
    }

    @Test
    void the_panel_beside_the_list_opens_for_a_protected_lease_as_for_none() {
        var hidden = fixture.household(TestHousehold.named("Gjemt").withProtection(Protection.FORTROLIG));
        String id = Long.toString(hidden.id().value());
        Visitor visitor = new Attackers(users, port).signedIn(Role.TEAM);

        String answer = visitor.open("/leietakere?lease=" + id);

        assertThat(answer).startsWith("{").doesNotContain("Gjemt");
        assertThat(shown(answer)).isEqualTo(shown(visitor.open("/leietakere?lease=" + NOBODY)));
    }

    @Test
    void numbers_that_are_none_lead_nowhere() {
        Visitor visitor = new Attackers(users, port).signedIn(Role.TEAM, Role.ADMIN);

        for (String page : new String[] {"/leietakere/", "/import/", "/administrasjon/brukere/"}) {
            for (String id : new String[] {NOBODY, "-1", "1%20OR%201=1", "99999999999999999999", "..%2f1", "%00"}) {
                assertThat(visitor.open(page + id))
                        .as(page + id)
                        .doesNotContain(Attackers.FAILURE)
                        .matches("(?s)(\\{.*" + Attackers.NOT_FOUND + ".*)|(4\\d\\d )|(302 .*)");
            }
        }
    }

    @Test
    void a_household_that_is_not_shared_answers_to_another_agency_as_one_that_does_not_exist() {
        var foreign = fixture.household(TestHousehold.named("Fremmed"));
        Attackers attackers = new Attackers(users, port);
        Visitor visitor = attackers.signedIn(attackers.create("Nav", Agency.NAV, Role.TEAM));

        String answer = visitor.open("/leietakere/" + foreign.householdId().value());

        assertThat(answer).contains(Attackers.NOT_FOUND).doesNotContain("Fremmed");
        assertThat(shown(answer)).isEqualTo(shown(visitor.open("/leietakere/" + NOBODY)));
    }

    /** Texts and values of the page, whatever their order; the number that was asked for aside. */
    private static List<String> shown(String page) {
        return VALUE.matcher(page.replaceAll("(leietakere/|lease=)\\d+", "$1#"))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
