package no.leietileie.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.leietileie.base.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nb", "nn", "en", "tr", "uk", "ru", "ar", "fa", "prs", "ckb", "kmr", "ps", "ur", "ti", "am", "so", "pl",
                "lt", "sq", "sw", "th", "vi", "ta", "pa", "my"
            })
    void every_language_of_our_letters_has_its_own_words(String tag) {
        var words = LetterWords.in(new LanguageTag(tag));

        assertThat(words.language().value()).isEqualTo(tag);
        assertThat(words.page(2, 12)).contains("2").contains("12").doesNotContain("{");
    }

    @Test
    void a_variety_uses_the_words_of_its_language_and_an_unknown_language_those_of_bokmal() {
        assertThat(LetterWords.in(new LanguageTag("ar-SY")).language()).isEqualTo(new LanguageTag("ar"));
        assertThat(LetterWords.in(new LanguageTag("zu")).page(1, 3)).isEqualTo("Side 1 av 3");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 5. mars 2026",
        "en, 5 March 2026",
        "tr, 5 Mart 2026",
        "ar, 5 مارس 2026",
        "prs, 5 مارچ 2026",
        "kmr, 5ê adara 2026an",
        "th, 5 มีนาคม ค.ศ. 2026",
        "ti, 'መጋቢት 5, 2026'"
    })
    void dates_are_written_out_in_the_gregorian_calendar(String tag, String date) {
        assertThat(LetterDate.in(new LanguageTag(tag), LocalDate.of(2026, 3, 5)))
                .isEqualTo(date);
    }
}
