package no.leietileie.letter.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.TemplateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTextsTest {

    @ParameterizedTest
    @CsvSource({
        "information-letter, INFORMATION",
        "information-folder, FOLDER",
        "home-visit, HOME_VISIT",
        "meeting-invitation, MEETING_INVITATION"
    })
    void the_norwegian_texts_follow_our_own_advice(String folder, LetterType type) {
        for (var language : List.of("nb", "nn")) {
            var text = TemplateText.parse(
                    SeedFile.text(folder + "/" + language + ".md").orElseThrow());

            assertThat(Lint.of(text, type, new LanguageTag(language)))
                    .as(language)
                    .isEmpty();
        }
    }
}
