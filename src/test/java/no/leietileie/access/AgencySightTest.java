package no.leietileie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AgencySightTest {

    private static final String ASKED = "select h.id from household h where household_shared_now(h.id)";

    private final AgencySight sight = new AgencySight();

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoever_works_with_all_tenants_looks_into_no_shares() {
        assertThat(SignedIn.consultant(() -> sight.inspect(ASKED)))
                .isEqualTo("select h.id from household h where true");
    }

    @Test
    void others_get_what_is_shared_with_their_own_agency() {
        assertThat(as(Agency.NAV, () -> sight.inspect(ASKED)))
                .contains("household_shared.household_id = h.id", "household_shared.agency = 'NAV'");
        assertThat(as(Agency.INTRODUKSJONSSENTER, () -> sight.inspect(ASKED)))
                .contains("household_shared.agency = 'INTRODUKSJONSSENTER'");
    }

    @Test
    void a_statement_that_nobody_has_put_the_shares_into_is_refused_and_not_answered_in_full() {
        assertThatThrownBy(() -> jdbc.sql(ASKED).query().listOfRows()).hasMessageContaining("household_shared_now");
    }

    private static String as(Agency agency, Supplier<String> work) {
        return ActingUser.as(
                new SignedInUser(new UserId(9), "nav", "Nav", agency, "", false, false, Set.of(Role.TEAM)), work);
    }
}
