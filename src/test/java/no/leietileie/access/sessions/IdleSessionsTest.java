package no.leietileie.access.sessions;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleSessionsTest {

    private static final Duration IDLE = ofMinutes(30);
    private static final Duration LONGEST = ofHours(12);

    @Test
    void a_session_that_is_used_ends_with_its_longest_time_and_one_that_is_not_with_its_idle_time() {
        assertThat(IdleSessions.left(ofMinutes(29), IDLE, ofHours(1), LONGEST)).isEqualTo(ofMinutes(1));
        assertThat(IdleSessions.left(ofMinutes(0), IDLE, ofMinutes(719), LONGEST))
                .isEqualTo(ofMinutes(1));
        assertThat(IdleSessions.left(ofMinutes(0), IDLE, ofHours(12), LONGEST)).isZero();
        assertThat(IdleSessions.left(ofMinutes(0), IDLE, ofHours(13), LONGEST)).isNegative();
    }
}
