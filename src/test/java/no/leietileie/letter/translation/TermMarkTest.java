package no.leietileie.letter.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermMarkTest {

    private static final AgreedTerm LOAN =
            new AgreedTerm("startlån", List.of("start-up loan"), List.of("starter loan"));
    private static final AgreedTerm GRANT = new AgreedTerm("tilskudd", List.of("hibe"), List.of());

    @Test
    void a_word_is_marked_to_its_end_and_in_whatever_case() {
        assertThat(marked("Tilskuddet og et tilskudd", TermMark.inSource("Tilskuddet og et tilskudd", List.of(GRANT))))
                .containsExactly("Tilskuddet", "tilskudd");
    }

    @Test
    void the_middle_of_a_word_is_not_marked() {
        assertThat(TermMark.inSource("etableringstilskudd", List.of(GRANT))).isEmpty();
    }

    @Test
    void an_agreed_word_is_marked_where_the_source_has_the_term_and_a_forbidden_one_always() {
        var text = "A start-up loan or a starter loan.";

        assertThat(marked(text, TermMark.inTranslation("Et startlån.", text, List.of(LOAN))))
                .containsExactly("start-up loan", "starter loan");
        assertThat(TermMark.inTranslation("Et lån.", text, List.of(LOAN)))
                .singleElement()
                .matches(TermMark::forbidden);
    }

    @Test
    void of_words_that_overlap_the_longest_is_marked() {
        var terms = List.of(
                new AgreedTerm("lån", List.of("loan"), List.of()),
                new AgreedTerm("lån i banken", List.of(), List.of()));

        assertThat(marked("Et lån i banken", TermMark.inSource("Et lån i banken", terms)))
                .containsExactly("lån i banken");
    }

    private static List<String> marked(String text, List<TermMark> marks) {
        return marks.stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }
}
