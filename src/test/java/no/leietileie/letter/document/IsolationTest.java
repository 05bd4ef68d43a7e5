package no.leietileie.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.letter.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {

    @Test
    void a_value_finds_its_own_direction_and_a_number_reads_from_left_to_right() {
        assertThat(Isolation.value("Ola")).isEqualTo("\u2068Ola\u2069");
        assertThat(Isolation.leftToRight("33 40")).isEqualTo("\u206633 40\u2069");
    }

    @Test
    void a_direction_that_a_name_left_open_does_not_turn_the_rest_of_the_letter() {
        assertThat(Isolation.value("Ola\u202E\u2067 Nordmann")).isEqualTo("\u2068Ola Nordmann\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+47 33 40 60 00", "404 12 345", "33 40 60 00", "1 250 000", "1\u00A0250\u00A0000"})
    void numbers_in_groups_are_kept_together(String number) {
        assertThat(Isolation.numbers("a " + number + " b")).isEqualTo("a \u2066" + number + "\u2069 b");
        assertThat(Isolation.numbers("a \u2066" + number + "\u2069 b")).isEqualTo("a \u2066" + number + "\u2069 b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "2026", "6.10.2026", "15 2026", "40"})
    void other_numbers_are_left_alone(String number) {
        assertThat(Isolation.numbers("a " + number + " b")).isEqualTo("a " + number + " b");
    }

    @Test
    void characters_that_cannot_be_printed_are_replaced() {
        assertThat(new Text("a\tb\u0000c\uD800d\uFFFEe\u2028f\uD83D\uDE00", false).text())
                .isEqualTo("a b c\uFFFDd\uFFFDe f\uD83D\uDE00");
    }
}
