package no.leietileie.letter.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.TemplateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final LanguageTag NB = new LanguageTag("nb");

    @Test
    void a_sound_letter_has_no_findings() {
        assertThat(lint("""
                # Vil du eie din egen bolig?

                Hei {{household.name}}!

                [[interpreter-needed]]
                Vi bestiller tolk i {{interpreter.language}}.

                ## Hva kan du gjøre nå?

                - Ring [{{contact.name}}](tel:{{contact.phone}}).
                - Skriv til oss innen **{{reply.deadline}}**.
                """)).isEmpty();
    }

    @Test
    void a_misspelt_field_is_found_where_it_stands_with_the_one_that_was_meant() {
        var text = "# A\n\nHei {{houshold.nam}}!";

        assertThat(lint(text)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_FIELD);
            assertThat(finding.arguments()).containsExactly("houshold.nam", "household.name");
            assertThat(finding.line()).isEqualTo(3);
            assertThat(text.substring(finding.offset(), finding.offset() + finding.length()))
                    .isEqualTo("{{houshold.nam}}");
        });
    }

    @Test
    void a_field_of_another_kind_of_letter_is_told_apart_from_an_unknown_one() {
        assertThat(codes("# A\n\n{{meeting.date}}")).containsExactly(FindingCode.FIELD_OF_OTHER_LETTERS);
        assertThat(codes("# A\n\n{{household.name}}", LetterType.FOLDER))
                .containsExactly(FindingCode.FIELD_OF_OTHER_LETTERS);
    }

    @Test
    void a_condition_must_be_known_and_stand_above_a_paragraph() {
        assertThat(lint("# A\n\n[[interpreter-neded]]\nB"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).containsExactly("interpreter-neded", "interpreter-needed"));
        assertThat(codes("# A\n\nB\n\n[[interpreter-needed]]")).containsExactly(FindingCode.LONE_CONDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${household.name}",
                "{{#each x}} a {{/each}}",
                "{{{raw}}}",
                "{% if x %}",
                "{%- for t in tenants -%}",
                "<#if moved>flyttet</#if>",
                "<#list x as y>",
                "{{> footer}}",
                "[[${name}]]",
                "[(${name})]",
                "<p th:text=\"${name}\">x</p>",
                "@{name}",
                "<%= x %>",
                "#{x}",
                "«Navn»",
                "%NAVN%",
                "{{ household . name }}"
            })
    void code_of_other_engines_and_stray_braces_are_found(String code) {
        assertThat(codes("# A\n\nHei " + code + "!"))
                .isNotEmpty()
                .allMatch(found -> found == FindingCode.FOREIGN_CODE
                        || found == FindingCode.STRAY_BRACES
                        || found == FindingCode.RAW_HTML
                        || found == FindingCode.BROKEN_LINK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Et **halvt ord            | LEFTOVER_EMPHASIS
                    ต้อง**(สำคัญ)**นะ           | LEFTOVER_EMPHASIS
                    *skrå*                    | FORBIDDEN_MARKUP
                    `kode`                    | FORBIDDEN_MARKUP
                    > sitat                   | FORBIDDEN_MARKUP
                    ---                       | FORBIDDEN_MARKUP
                    ![bilde](https://x.no)    | FORBIDDEN_MARKUP
                    <b>fet</b>                | RAW_HTML
                    <div>x</div>              | RAW_HTML
                    [x](javascript:alert)     | FORBIDDEN_LINK
                    [x](http://x.no)          | FORBIDDEN_LINK
                    [x](www.x.no)             | FORBIDDEN_LINK
                    [x](https://x.no          | BROKEN_LINK
                    #Overskrift               | BROKEN_HEADING
                    # Enda en tittel          | SECOND_TITLE
                    ### For langt ned         | HEADING_JUMP
                    """)
    void markup_that_is_not_allowed_or_did_not_work_is_found(String markdown, FindingCode code) {
        assertThat(codes("# A\n\n" + markdown)).contains(code);
    }

    @Test
    void a_letter_begins_with_its_title() {
        assertThat(codes("")).containsExactly(FindingCode.TITLE_MISSING);
        assertThat(codes("Hei!")).containsExactly(FindingCode.TITLE_MISSING);
        assertThat(codes("## Under\n\nHei!")).contains(FindingCode.TITLE_MISSING);
    }

    @Test
    void a_sentence_of_twenty_five_words_is_fine_and_one_more_is_too_long() {
        assertThat(codes("# A\n\n" + words(25) + ".")).isEmpty();
        assertThat(codes("# A\n\n" + words(26) + ".")).containsExactly(FindingCode.LONG_SENTENCE);
        assertThat(codes("# A\n\n" + words(20) + ". Og " + words(20) + ".")).isEmpty();
    }

    @Test
    void the_points_of_a_list_are_sentences_of_their_own() {
        assertThat(codes("# A\n\n- " + words(20) + "\n- " + words(20))).isEmpty();
    }

    @Test
    void heavy_words_are_found_with_what_to_write_instead() {
        var text = "# A\n\nVennligst svar i henhold til brevet.";

        assertThat(lint(text))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("Vennligst", "i henhold til");
        assertThat(lint(text)).noneMatch(Finding::blocks);
        assertThat(lint(text).getFirst().offset()).isEqualTo(text.indexOf("Vennligst"));
    }

    @Test
    void a_word_of_the_trade_is_found_until_the_letter_explains_it() {
        assertThat(codes("# A\n\nDu kan få startlån.")).containsExactly(FindingCode.UNEXPLAINED_TERM);
        assertThat(codes("# A\n\nDu kan få startlån. Startlån er et lån fra kommunen."))
                .isEmpty();
    }

    @Test
    void one_passive_verb_is_let_pass_and_two_in_a_sentence_are_a_heap() {
        assertThat(codes("# A\n\nSøknaden behandles av oss.")).isEmpty();
        assertThat(codes("# A\n\nSøknaden behandles av oss og svaret sendes i posten."))
                .containsExactly(FindingCode.PASSIVE);
    }

    @Test
    void shouting_is_found_and_short_names_in_capitals_are_not() {
        assertThat(codes("# A\n\nNAV og SIFO hjelper.")).isEmpty();
        assertThat(codes("# A\n\nSVAR INNEN fredag.")).containsExactly(FindingCode.CAPITALS);
    }

    @Test
    void advice_on_norwegian_is_not_given_for_other_languages() {
        assertThat(Lint.of(TemplateText.parse("# A\n\nVennligst " + words(40)), LetterType.FREE, new LanguageTag("en")))
                .isEmpty();
    }

    private static String words(int count) {
        return "ord ".repeat(count).strip();
    }

    private static List<FindingCode> codes(String markdown) {
        return codes(markdown, LetterType.INFORMATION);
    }

    private static List<FindingCode> codes(String markdown, LetterType type) {
        return Lint.of(TemplateText.parse(markdown), type, NB).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> lint(String markdown) {
        return Lint.of(TemplateText.parse(markdown), LetterType.INFORMATION, NB);
    }
}
