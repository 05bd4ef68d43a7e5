package no.leietileie.letter.translation;

import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random letters in three languages, all approved; then some paragraphs change, and all may change places. */
@DatabaseTest
class StalenessTest {

    private static final List<LanguageTag> LANGUAGES =
            List.of(new LanguageTag("en"), new LanguageTag("ar"), new LanguageTag("so"));

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    Translations translations;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void exactly_the_paragraphs_whose_source_changed_are_stale_in_every_language(long seed) {
        var random = new Random(seed);
        var letters = new LetterFixture(templates, versions);
        var texts = paragraphs(random);
        var template = letters.published(joined(texts));
        LANGUAGES.forEach(language -> approve(template, language));
        var changed = new HashSet<String>();
        for (int i = 0; i < texts.size(); i++) {
            if (random.nextInt(3) == 0) {
                texts.set(i, texts.get(i).replaceFirst("ord\\d+", "annet" + random.nextInt(1000)));
                changed.add(texts.get(i));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(texts, random);
        }

        letters.change(template, joined(texts) + "\nEnda et avsnitt til.\n");

        for (var language : LANGUAGES) {
            var sheet = as(1, () -> sheets.find(template, language)).orElseThrow();
            assertThat(sources(sheet, ParagraphState.STALE)).isEqualTo(changed);
            assertThat(sources(sheet, ParagraphState.MISSING)).containsExactly("Enda et avsnitt til.");
            assertThat(sheet.count(ParagraphState.APPROVED)).isEqualTo(texts.size() - changed.size() + 1);
        }
    }

    private static Set<String> sources(TranslationSheet sheet, ParagraphState state) {
        return sheet.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == state)
                .map(paragraph -> paragraph.source().markdown())
                .collect(Collectors.toSet());
    }

    /** Each says something of its own, in ten words. */
    private static List<String> paragraphs(Random random) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            var words = new StringBuilder("Avsnitt" + i);
            for (int word = 0; word < 9; word++) {
                words.append(" ord").append(i * 100 + word);
            }
            texts.add(words + ".");
        }
        return texts;
    }

    private static String joined(List<String> texts) {
        return "# Vil du eie?\n\n" + String.join("\n\n", texts) + "\n";
    }

    private void approve(TemplateId template, LanguageTag language) {
        var sheet = as(2, () -> sheets.find(template, language)).orElseThrow();
        List<ParagraphKey> keys = new ArrayList<>();
        for (var paragraph : sheet.paragraphs()) {
            keys.add(paragraph.source().key());
            var digits = paragraph.source().markdown().replaceAll("[A-Za-z]+", "x");
            as(
                    2,
                    () -> translations.write(
                            template, language, paragraph.source().key(), null, digits));
        }
        as(2, () -> translations.submit(template, language, keys));
        assertThat(as(3, () -> translations.approve(template, language, keys)).refused())
                .isEmpty();
    }
}
