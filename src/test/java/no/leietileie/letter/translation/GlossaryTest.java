package no.leietileie.letter.translation;

import static no.leietileie.letter.LetterFixture.EN;
import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@DatabaseTest
class GlossaryTest {

    @Autowired
    Glossary glossary;

    @Autowired
    TermUsages usages;

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    Translations translations;

    private final String word = "ord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void a_word_is_agreed_once_in_a_language() {
        assertThat(add("first")).isEmpty();

        assertThat(add("second")).contains(TermProblem.EXISTS);

        assertThat(row().term().agreed()).containsExactly("first");
    }

    @Test
    void a_word_cannot_be_agreed_and_forbidden_whatever_its_capitals() {
        var term = new AgreedTerm(word, List.of("Loan"), List.of("loan"));

        assertThat(as(1, () -> glossary.add(EN, term))).contains(TermProblem.AGREED_AND_FORBIDDEN);

        assertThat(as(1, () -> glossary.list(EN)))
                .extracting(row -> row.term().term())
                .doesNotContain(word);
    }

    @Test
    void who_changes_or_removes_what_another_has_changed_meanwhile_is_refused() {
        add("first");
        var seen = row();
        as(2, () -> glossary.change(seen, new AgreedTerm(word, List.of("second"), List.of())));

        assertThatThrownBy(() -> as(1, () -> glossary.change(seen, new AgreedTerm(word, List.of("third"), List.of()))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(1, () -> glossary.remove(seen)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        assertThat(row().term().agreed()).containsExactly("second");
    }

    @Test
    void where_a_word_stands_and_who_departs_from_the_agreement_is_counted() {
        var template = new LetterFixture(templates, versions)
                .published("# Om " + word + "\n\nEt " + word + " er bra.\n\nNoe annet her.");
        add("loan");
        var keys = as(1, () -> sheets.find(template, EN)).orElseThrow().paragraphs();
        as(2, () -> translations.write(template, EN, keys.get(0).source().key(), null, "# About loans"));
        as(2, () -> translations.write(template, EN, keys.get(1).source().key(), null, "A mortgage is good."));

        assertThat(as(1, () -> usages.find(EN))).containsEntry(word, new TermUsage(2, 1));
    }

    private java.util.Optional<TermProblem> add(String agreed) {
        return as(1, () -> glossary.add(EN, new AgreedTerm(word, List.of(agreed), List.of())));
    }

    private TermRow row() {
        return as(1, () -> glossary.list(EN)).stream()
                .filter(row -> row.term().term().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
