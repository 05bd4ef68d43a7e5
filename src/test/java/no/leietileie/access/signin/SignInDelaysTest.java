package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.access.encryption.PersonalDataCipher;
import no.leietileie.access.users.AppUserRepository;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SignInDelaysTest {

    private static final String HOME = "192.0.2.7";

    @Autowired
    SignInDelayRepository repository;

    @Autowired
    AppUserRepository accounts;

    @Autowired
    PersonalDataCipher cipher;

    @Autowired
    Users users;

    private Instant now = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void a_thousand_wrong_passwords_slow_the_account_and_the_right_user_gets_in_after_the_delay() {
        users.create(new NewUser("kari.delay", "Kari", "hemmelig", Set.of(Role.TEAM), Agency.NAV));
        int looked = 0;
        for (int i = 0; i < 1_000; i++) {
            looked += isLookedAt("kari.delay", "198.51.100." + i % 200) ? 1 : 0;
            now = now.plusMillis(100);
        }

        assertThat(looked).isBetween(5, 10);
        long wait = waitFor("kari.delay", HOME);
        assertThat(wait).isBetween(1L, 900L);
        now = now.plusSeconds(wait);
        delays().succeeded(delays().begin("kari.delay", HOME));
        assertThat(isLookedAt("kari.delay", HOME)).isTrue();
    }

    @Test
    void an_account_that_does_not_exist_is_slowed_alike_however_it_is_written() {
        for (int i = 0; i < 5; i++) {
            assertThat(isLookedAt(i % 2 == 0 ? "ingen" : " Ingen", HOME)).isTrue();
        }

        assertThat(waitFor("INGEN", HOME)).isEqualTo(5);
    }

    @Test
    void an_address_that_tries_many_accounts_is_slowed_too_and_others_are_not() {
        for (int i = 0; i < 41; i++) {
            assertThat(isLookedAt("navn" + i, HOME)).isTrue();
        }

        assertThat(isLookedAt("navn-nytt", HOME)).isFalse();
        assertThat(isLookedAt("navn-nytt", "192.0.2.8")).isTrue();
    }

    @Test
    void all_addresses_of_one_ipv6_network_count_as_one() {
        for (int i = 0; i < 41; i++) {
            isLookedAt("navn" + i, "2001:db8:1:2:3:4:5:" + i);
        }

        assertThat(isLookedAt("navn-nytt", "2001:db8:1:2:ffff::1")).isFalse();
        assertThat(isLookedAt("navn-nytt", "2001:db8:1:3:3:4:5:6")).isTrue();
    }

    @Test
    void a_day_without_a_wrong_password_is_forgiven() {
        for (int i = 0; i < 8; i++) {
            isLookedAt("ingen", null);
            now = now.plusSeconds(60);
        }
        now = now.plus(DelayRule.FORGOTTEN_AFTER).plusSeconds(1);

        for (int i = 0; i < 4; i++) {
            assertThat(isLookedAt("ingen", null)).isTrue();
        }
    }

    private long waitFor(String username, String address) {
        List<Long> seconds = new ArrayList<>();
        assertThatThrownBy(() -> delays().begin(username, address))
                .isInstanceOfSatisfying(SignInDelayedException.class, delayed -> seconds.add(delayed.seconds()));
        return seconds.getFirst();
    }

    private boolean isLookedAt(String username, String address) {
        try {
            delays().begin(username, address);
            return true;
        } catch (SignInDelayedException delayed) {
            return false;
        }
    }

    private SignInDelays delays() {
        return new SignInDelays(repository, accounts, cipher, Clock.fixed(now, ZoneOffset.UTC));
    }
}
