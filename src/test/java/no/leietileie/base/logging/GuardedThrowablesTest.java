package no.leietileie.base.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class GuardedThrowablesTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments("Duplicate entry 'kari.prøve' for key 'uq_app_user'", "Duplicate entry … for key …"),
                arguments("For input string: \"Storgata 4\"", "For input string: …"),
                arguments("No household with 01010112345 or 010101 12345", "No household with … or …"),
                arguments("Row 12345 is too long", "Row 12345 is too long"),
                arguments("missing table [municipality]", "missing table [municipality]"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_a_message_quotes_is_left_out_and_the_rest_stays(String message, String guarded) {
        assertThat(GuardedThrowables.guarded("java.lang.IllegalStateException: " + message))
                .isEqualTo("java.lang.IllegalStateException: " + guarded + "\n");
    }

    @Test
    void the_log_of_the_product_tells_where_it_happened_and_not_what_was_typed(CapturedOutput output) {
        var cause = new IllegalArgumentException("Text 'Prøveveien 4' could not be parsed");

        LoggerFactory.getLogger(getClass())
                .error("An action failed, reference {}", "4f2a", new IllegalStateException(cause));

        assertThat(output.getOut())
                .contains("An action failed, reference 4f2a", "Text … could not be parsed")
                .contains("at no.leietileie.base.logging.GuardedThrowablesTest")
                .doesNotContain("Prøveveien");
    }
}
