package no.leietileie.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayRuleTest {

    private final DelayRule rule = new DelayRule(4, Duration.ofSeconds(5), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 5", "6, 10", "7, 20", "12, 640", "13, 900", "1000, 900", "2147483647, 900"})
    void the_first_are_free_and_then_the_delay_doubles_up_to_its_limit(int failures, long seconds) {
        assertThat(rule.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
