package no.leietileie.letter.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.base.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationChecksTest {

    private static final LanguageTag NB = new LanguageTag("nb");

    @Test
    void a_number_that_differs_is_told_as_it_was_written() {
        assertThat(check("Ring 32 04 00 00.", "Call 32 04 00 11.", "en"))
                .extracting(CheckFinding::arguments)
                .containsExactly(List.of("32 04 00 00"), List.of("32 04 00 11"));
    }

    @Test
    void a_faithful_translation_has_no_findings() {
        assertThat(check(
                        "Ring **{{contact.name}}** innen 1. september. Du kan låne 1 000 000 kroner, se [siden](https://x.no/1).",
                        "Call **{{contact.name}}** by 1 September. You can borrow 1,000,000 kroner, see [the page](https://x.no/1).",
                        "en"))
                .isEmpty();
        assertThat(check("Møtet er kl. 18.00.", "الاجتماع الساعة ١٨:٠٠.", "ar")).isEmpty();
    }

    @Test
    void a_field_that_is_missing_and_one_that_was_renamed_are_told_by_name() {
        assertThat(check("Hei {{household.name}}", "Hi {{contact.name}}", "en"))
                .containsExactly(
                        CheckFinding.of(CheckCode.FIELD_MISSING, "{{household.name}}"),
                        CheckFinding.of(CheckCode.FIELD_EXTRA, "{{contact.name}}"));
    }

    @Test
    void a_field_that_stands_twice_must_stand_twice() {
        assertThat(codes("{{contact.name}} og {{contact.name}}", "{{contact.name}}", "en"))
                .containsExactly(CheckCode.FIELD_MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Møte kl. 18       | Meeting at 19        | NUMBER_MISSING
                    Møte 1. september | Meeting 1 October    | DATE_DIFFERS
                    Inntil 20 prosent | Up to a fifth        | NUMBER_MISSING
                    Ring oss          | Call us on 815       | NUMBER_EXTRA
                    Ring **nå**       | Call **now           | MARKUP_BROKEN
                    Ring **nå**       | Call now             | MARKUP_DIFFERS
                    ## Ring oss       | Call us              | MARKUP_DIFFERS
                    Ring oss          | ${call}              | MARKUP_BROKEN
                    Ring [oss](tel:1) | Call [us](tel:2)     | LINK_DIFFERS
                    Ring oss          | Call <b>us</b>       | MARKUP_BROKEN
                    Vi hjelper deg gjerne med skjema | Vi hjelper deg gjerne med skjema | UNTRANSLATED
                    """)
    void what_differs_from_the_source_blocks(String source, String translated, CheckCode code) {
        assertThat(codes(source, translated, "en")).contains(code);
        assertThat(code.blocks()).isTrue();
    }

    @Test
    void nothing_written_is_untranslated_and_a_short_text_may_be_the_same() {
        assertThat(codes("Ring oss", " ", "en")).containsExactly(CheckCode.UNTRANSLATED);
        assertThat(codes("NAV Elvestrand", "NAV Elvestrand", "en")).isEmpty();
        assertThat(codes("Vi hjelper deg med skjema", "Vi hjelper deg med skjema", "nn"))
                .isEmpty();
    }

    @Test
    void a_list_keeps_its_number_of_points() {
        assertThat(codes("- en\n- to", "- one\n- two", "en")).isEmpty();
        assertThat(codes("- en\n- to", "- one two", "en")).containsExactly(CheckCode.MARKUP_DIFFERS);
    }

    @Test
    void a_forbidden_term_blocks_and_an_agreed_one_that_is_missing_does_not() {
        var terms = List.of(new AgreedTerm("startlån", List.of("start-up loan"), List.of("starter loan")));

        var findings = TranslationChecks.of(
                "Du kan få startlån.", "You can get a starter loan.", NB, new LanguageTag("en"), terms);

        assertThat(findings)
                .extracting(CheckFinding::code)
                .containsExactly(CheckCode.FORBIDDEN_TERM, CheckCode.AGREED_TERM_MISSING);
        assertThat(findings).extracting(CheckFinding::blocks).containsExactly(true, false);
    }

    @Test
    void the_beginning_of_a_word_is_enough_for_an_agreed_term_but_the_middle_of_one_is_not() {
        var terms = List.of(new AgreedTerm("tilskudd", List.of("hibe"), List.of("art")));
        var turkish = new LanguageTag("tr");

        assertThat(TranslationChecks.of("Tilskuddet er penger.", "Hibeyi alırsınız, kartla.", NB, turkish, terms))
                .isEmpty();
    }

    private static List<CheckCode> codes(String source, String translated, String language) {
        return check(source, translated, language).stream()
                .map(CheckFinding::code)
                .toList();
    }

    private static List<CheckFinding> check(String source, String translated, String language) {
        return TranslationChecks.of(source, translated, NB, new LanguageTag(language), List.of());
    }
}
