package no.leietileie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ProtectedSightTest {

    @Autowired
    Users users;

    @Test
    void nobody_has_the_right_until_an_administrator_gives_it() {
        var id = users.create(new NewUser("kari", "Kari", "hemmelig", Set.of(Role.TEAM), Agency.NAV));
        assertThat(seesProtected()).isFalse();

        ActingUser.as(ActingUser.SYSTEM, () -> {
            users.letSeeProtected(id, true);
            return id;
        });

        assertThat(seesProtected()).isTrue();
    }

    @Test
    void somebody_without_the_role_of_administrator_cannot_give_the_right() {
        var id = users.create(new NewUser("ola", "Ola", "hemmelig", Set.of(Role.TEAM), Agency.NAV));

        assertThatThrownBy(() -> SignedIn.consultant(() -> {
                    users.letSeeProtected(id, true);
                    return id;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_lift_ends_with_its_work() {
        assertThat(AddressProtection.lifted(AddressProtection::isSeen)).isTrue();
        assertThat(AddressProtection.isSeen()).isFalse();
    }

    private boolean seesProtected() {
        return users.loadUserByUsername("kari") instanceof SignedInUser user && user.seesProtected();
    }
}
