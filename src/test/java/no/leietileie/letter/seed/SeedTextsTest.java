package no.leietileie.letter.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.pdf.LetterPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
                "information-letter",
                "information-folder",
                "financing",
                "decision",
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

    /** With all that can stand in it; a language is a sheet of its own, and a greeting alone on a second one is waste. */
    @ParameterizedTest
    @CsvSource({
        "meeting-invitation, ONE_ADULT",
        "meeting-invitation, SEVERAL_ADULTS",
        "home-visit, ONE_ADULT",
        "home-visit, SEVERAL_ADULTS",
        "meeting-reminder, ONE_ADULT",
        "visit-reminder, ONE_ADULT"
    })
    void a_letter_about_an_appointment_fills_one_page(String folder, Condition readers) throws IOException {
        for (var language : List.of("nb", "nn", "en", "tr")) {
            try (PDDocument letter = Loader.loadPDF(written(folder, language, readers))) {
                assertThat(letter.getNumberOfPages()).as(language).isEqualTo(1);
            }
        }
    }

    private static byte[] written(String folder, String language, Condition readers) {
        LanguageTag tag = new LanguageTag(language);
        MergeValues example = MergeValues.example(tag);
        Set<Condition> holding = EnumSet.copyOf(example.conditions());
        holding.remove(Condition.ONE_ADULT);
        holding.add(readers);
        List<TemplateBlock> source = blocks(folder, "nb");
        List<TemplateBlock> translated = blocks(folder, language);
        List<TemplateBlock> letter = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            letter.add(new TemplateBlock(
                    translated.get(i).markdown(), source.get(i).conditionKey(), 0, 1));
        }
        return LetterPdf.of(SampleLetters.letter(
                "Kari Eksempelsen",
                folder,
                List.of(Merge.of(letter, tag, new MergeValues(example.values(), holding))
                        .body())));
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
