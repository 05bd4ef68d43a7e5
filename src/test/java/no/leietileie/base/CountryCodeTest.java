package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"NO", "TR", "XK", "XX"})
    void countries_kosovo_and_stateless_are_known(String code) {
        assertThat(new CountryCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "NOR", "ZZ", "XY"})
    void other_codes_are_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(code));
    }
}
