package no.leietileie.access;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;

class ProtectedSightTest {

    @Test
    void only_who_has_the_right_sees() {
        assertThat(AddressProtection.isSeen()).isFalse();
        assertThat(SignedIn.<Boolean>consultant(AddressProtection::isSeen)).isFalse();
        assertThat(SignedIn.<Boolean>trusted(AddressProtection::isSeen)).isTrue();
    }

    @Test
    void a_lift_ends_with_its_work() {
        assertThat(AddressProtection.lifted(AddressProtection::isSeen)).isTrue();
        assertThat(AddressProtection.isSeen()).isFalse();
    }
}
