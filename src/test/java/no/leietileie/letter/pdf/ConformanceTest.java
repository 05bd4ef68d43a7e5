package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.letter.SampleLetters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

    static List<String> languages() {
        return SampleLetters.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_letter_in_any_language_can_be_archived_and_read_aloud(String language) {
        var letter = SampleLetters.letter(language);

        assertThat(LetterPdf.missingGlyphs(letter)).isEmpty();
        assertThat(Verification.failures(LetterPdf.of(letter))).isEmpty();
    }
}
