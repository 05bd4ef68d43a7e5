package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "fa-AF", "prs", "ckb", "ps", "ur", "ku-Arab"})
    void arabic_script_runs_right_to_left(String tag) {
        assertThat(new LanguageTag(tag).rightToLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en", "tr", "kmr", "ti", "ru", "ur-Latn"})
    void other_scripts_run_left_to_right(String tag) {
        assertThat(new LanguageTag(tag).rightToLeft()).isFalse();
    }

    @Test
    void the_same_language_written_differently_is_equal() {
        assertThat(new LanguageTag("FA-af")).isEqualTo(new LanguageTag("fa-AF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tyrkisk språk", "n_b", "und"})
    void what_names_no_language_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(text));
    }
}
