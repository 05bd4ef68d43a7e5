package no.leietileie.letter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.Nok;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.translation.LetterLanguages;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final LanguageTag NB = new LanguageTag("nb");

    @Test
    void headings_paragraphs_bold_lists_and_links_become_the_tree() {
        var blocks = merged("""
                # Tittel

                Et **viktig** ord
                og [en lenke](https://elvestrand.example).

                - en
                - to

                3. tre
                """);

        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(1, List.of(text("Tittel"))),
                        new Block.Paragraph(List.of(
                                text("Et "),
                                new Inline.Text("viktig", true),
                                text(" ord"),
                                text(" "),
                                text("og "),
                                new Inline.Link(URI.create("https://elvestrand.example"), List.of(text("en lenke"))),
                                text("."))),
                        new Block.BulletList(List.of(
                                List.of(new Block.Paragraph(List.of(text("en")))),
                                List.of(new Block.Paragraph(List.of(text("to")))))),
                        new Block.NumberedList(3, List.of(List.of(new Block.Paragraph(List.of(text("tre")))))));
    }

    @Test
    void nothing_in_a_name_is_ever_markup_html_or_a_field() {
        var name = "**Ola** <img src=x onerror=alert(1)> [k](javascript:1) {{lease.number}}";
        var values = values(
                Map.of(MergeField.HOUSEHOLD_NAME, FieldValue.of(name), MergeField.LEASE_NUMBER, FieldValue.of("K-1")));

        var body = merge("Hei **{{household.name}}**!", NB, values).body();

        assertThat(body.blocks())
                .containsExactly(new Block.Paragraph(
                        List.of(text("Hei "), new Inline.Text("\u2068" + name + "\u2069", true), text("!"))));
    }

    @Test
    void a_value_cannot_break_the_line_or_turn_the_text_around_it() {
        var values = values(Map.of(MergeField.HOUSEHOLD_NAME, FieldValue.of("Ola\r\n# Nordmann\u202e\u2067")));

        assertThat(words("Hei {{household.name}}", NB, values)).isEqualTo("Hei \u2068Ola # Nordmann\u2069");
    }

    @Test
    void dates_times_and_languages_are_written_as_each_language_does() {
        var values = values(Map.of(
                MergeField.MEETING_DATE, new FieldValue.Date(LocalDate.of(2027, 9, 28)),
                MergeField.MEETING_TIME, new FieldValue.Time(LocalTime.of(18, 5)),
                MergeField.INTERPRETER_LANGUAGE, new FieldValue.Language(new LanguageTag("tr"))));
        var template = "{{meeting.date}} {{meeting.time}} {{interpreter.language}}";

        assertThat(words(template, NB, values))
                .isEqualTo("\u206828. september 2027\u2069 \u206618.05\u2069 \u2068tyrkisk\u2069");
        assertThat(words(template, new LanguageTag("tr"), values))
                .isEqualTo("\u206828 Eylül 2027\u2069 \u206618:05\u2069 \u2068Türkçe\u2069");
        assertThat(words(template, new LanguageTag("prs"), values))
                .contains("28")
                .contains("2027");
    }

    @Test
    void a_weekday_is_written_in_every_language_that_letters_have() {
        var values = values(Map.of(MergeField.MEETING_WEEKDAY, new FieldValue.Weekday(DayOfWeek.TUESDAY)));

        assertThat(words("{{meeting.weekday}}", NB, values)).isEqualTo("\u2068tirsdag\u2069");
        assertThat(words("{{meeting.weekday}}", new LanguageTag("tr"), values)).isEqualTo("\u2068Salı\u2069");
        assertThat(words("{{meeting.weekday}}", new LanguageTag("prs"), values)).isEqualTo("\u2068سه‌شنبه\u2069");
        assertThat(LetterLanguages.RANKED)
                .filteredOn(language -> !language.value().equals("en"))
                .extracting(language -> words("{{meeting.weekday}}", language, values))
                .allMatch(day -> day.codePoints().filter(Character::isLetter).count() > 2)
                .doesNotContain("\u2068Tuesday\u2069");
    }

    @Test
    void a_weekday_that_nobody_gave_is_that_of_its_date() {
        var values = values(Map.of(MergeField.VISIT_DATE, new FieldValue.Date(LocalDate.of(2027, 9, 28))));

        assertThat(words("{{visit.weekday}}", NB, values)).isEqualTo("\u2068tirsdag\u2069");
        assertThat(merge("{{meeting.weekday}}", NB, values).missing()).containsExactly(MergeField.MEETING_WEEKDAY);
    }

    @Test
    void dari_has_its_own_name_and_not_that_of_another_countrys_persian() {
        var values = values(Map.of(MergeField.INTERPRETER_LANGUAGE, new FieldValue.Language(new LanguageTag("prs"))));

        assertThat(words("{{interpreter.language}}", NB, values)).isEqualTo("\u2068dari\u2069");
        assertThat(words("{{interpreter.language}}", new LanguageTag("prs"), values))
                .isEqualTo("\u2068دری\u2069");
    }

    @Test
    void amounts_keep_their_groups_together_from_left_to_right() {
        var values = values(Map.of(MergeField.FINANCING_LOAN, new FieldValue.Money(Nok.ofKroner(1_134_000))));

        assertThat(words("Lån: {{financing.loan}}", new LanguageTag("ar"), values))
                .isEqualTo("Lån: \u2066kr\u00a01\u00a0134\u00a0000\u2069");
    }

    @Test
    void a_field_without_a_value_is_told_and_stays_to_be_seen() {
        var merged = merge("Hei {{household.name}}", NB, values(Map.of()));

        assertThat(merged.missing()).containsExactly(MergeField.HOUSEHOLD_NAME);
        assertThat(words("Hei {{household.name}}", NB, values(Map.of()))).isEqualTo("Hei {{household.name}}");
    }

    @Test
    void a_conditional_paragraph_stands_only_where_its_condition_holds() {
        var template = """
                Først.

                [[interpreter-needed]]
                Vi bestiller tolk.

                Sist.
                """;

        assertThat(words(template, NB, values(Map.of()))).isEqualTo("Først. | Sist.");
        assertThat(words(template, NB, new MergeValues(Map.of(), Set.of(Condition.INTERPRETER_NEEDED))))
                .isEqualTo("Først. | Vi bestiller tolk. | Sist.");
    }

    @Test
    void a_phone_number_and_an_address_of_a_field_make_working_links() {
        var values = values(Map.of(
                MergeField.CONTACT_PHONE, FieldValue.of("+47 400 00 123"),
                MergeField.CONTACT_EMAIL, FieldValue.of("a b@x.example?cc=c")));

        assertThat(targets("[Ring](tel:{{contact.phone}}) [Skriv](mailto:{{contact.email}})", values))
                .containsExactly("tel:+4740000123", "mailto:a%20b@x.example%3Fcc%3Dc");
    }

    @Test
    void a_link_to_anything_else_is_left_as_its_words() {
        var values = values(Map.of());

        assertThat(targets("[klikk](javascript:alert) [fil](file:///etc) [x](//y)", values))
                .isEmpty();
        assertThat(words("[klikk](javascript:alert)", NB, values)).isEqualTo("klikk");
    }

    @Test
    void what_a_letter_may_not_hold_is_left_as_its_plain_words() {
        assertThat(words("> sitat\n\n`kode` <b>x</b> *skrå*", NB, values(Map.of())))
                .isEqualTo("sitat | kode <b>x</b> skrå");
    }

    private static MergeValues values(Map<MergeField, FieldValue> values) {
        return new MergeValues(values, Set.of());
    }

    private static Inline.Text text(String text) {
        return new Inline.Text(text, false);
    }

    private static List<Block> merged(String markdown) {
        return merge(markdown, NB, values(Map.of())).body().blocks();
    }

    private static Merge.Merged merge(String markdown, LanguageTag language, MergeValues values) {
        return Merge.of(TemplateText.parse(markdown).blocks(), language, values);
    }

    private static String words(String markdown, LanguageTag language, MergeValues values) {
        return merge(markdown, language, values).body().blocks().stream()
                .map(block -> ((Block.Paragraph) block)
                        .content().stream().map(MergeTest::words).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Inline.Text(var text, var bold) -> text;
            case Inline.Link(var target, var content) ->
                content.stream().map(MergeTest::words).collect(Collectors.joining());
            case Inline.LineBreak() -> "\n";
        };
    }

    private static List<String> targets(String markdown, MergeValues values) {
        return ((Block.Paragraph) merge(markdown, NB, values).body().blocks().getFirst())
                .content().stream()
                        .filter(Inline.Link.class::isInstance)
                        .map(link -> ((Inline.Link) link).target().toString())
                        .toList();
    }
}
