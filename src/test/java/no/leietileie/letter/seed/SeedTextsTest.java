package no.leietileie.letter.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTextsTest {

    @ParameterizedTest
    @CsvSource({
        "information-letter, INFORMATION",
        "information-folder, FOLDER",
        "home-visit, HOME_VISIT",
        "meeting-invitation, MEETING_INVITATION",
        "meeting-change, MEETING_CHANGE",
        "visit-change, VISIT_CHANGE",
        "meeting-reminder, MEETING_REMINDER",
        "visit-reminder, VISIT_REMINDER",
        "financing, FINANCING",
        "decision, DECISION"
    })
    void the_norwegian_texts_follow_our_own_advice(String folder, LetterType type) {
        assertThat(SeedFile.text(folder + "/nb.md")).isPresent();
        for (var language : List.of("nb", "nn")) {
            SeedFile.text(folder + "/" + language + ".md")
                    .map(TemplateText::parse)
                    .ifPresent(text -> assertThat(Lint.of(text, type, new LanguageTag(language)))
                            .as(language)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home-visit",
                "meeting-invitation",
                "meeting-change",
                "visit-change",
                "meeting-reminder",
                "visit-reminder"
            })
    void several_adults_are_not_spoken_to_as_one(String folder) {
        List<TemplateBlock> source = blocks(folder, "nb");

        for (var language : List.of("nb", "nn")) {
            List<TemplateBlock> blocks = blocks(folder, language);
            for (int i = 0; i < blocks.size(); i++) {
                if (!Condition.ONE_ADULT.key().equals(source.get(i).conditionKey())) {
                    assertThat(blocks.get(i).markdown()).doesNotContainPattern("(?i)\\b(deg|din|ditt|dine|du)\\b");
                }
            }
        }
    }

    private static List<TemplateBlock> blocks(String folder, String language) {
        return TemplateText.parse(SeedFile.text(folder + "/" + language + ".md").orElseThrow())
                .blocks();
    }

    /** The letters of the programme's first step; see docs/status.md for who has read which. */
    @ParameterizedTest
    @ValueSource(strings = {"information-letter", "information-folder", "home-visit", "meeting-invitation"})
    void the_first_letters_are_there_in_ten_languages(String folder) {
        for (var language : List.of("nb", "nn", "en", "tr", "ar", "so", "ti", "pl", "uk", "prs")) {
            assertThat(SeedFile.text(folder + "/" + language + ".md"))
                    .as(language)
                    .isPresent();
        }
    }
}
