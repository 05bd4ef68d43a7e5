package no.leietileie.letter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block.BulletList;
import no.leietileie.letter.document.Block.Heading;
import no.leietileie.letter.document.Block.NumberedList;
import no.leietileie.letter.document.Block.Paragraph;
import no.leietileie.letter.document.Inline.LineBreak;
import no.leietileie.letter.document.Inline.Link;
import no.leietileie.letter.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHtmlTest {

    private static final LanguageTag ARABIC = new LanguageTag("ar");
    private static final LanguageTag BOKMAL = new LanguageTag("nb");

    @Test
    void every_block_says_its_language_and_direction() {
        var item = List.<Block>of(new Paragraph(List.of(new Text("en", false))));
        var body = new LetterBody(
                BOKMAL,
                List.of(
                        new Heading(2, List.of(new Text("Om", false))),
                        new BulletList(List.of(item)),
                        new NumberedList(3, List.of(item))));

        assertThat(LetterHtml.of(body))
                .isEqualTo("<section class=\"letter-body\" lang=\"nb\" dir=\"ltr\"><h2 lang=\"nb\" dir=\"ltr\">Om</h2>"
                        + "<ul lang=\"nb\" dir=\"ltr\"><li lang=\"nb\" dir=\"ltr\"><p lang=\"nb\" dir=\"ltr\">en</p></li></ul>"
                        + "<ol start=\"3\" lang=\"nb\" dir=\"ltr\"><li lang=\"nb\" dir=\"ltr\"><p lang=\"nb\" dir=\"ltr\">en</p></li></ol>"
                        + "</section>");
    }

    @Test
    void a_name_that_looks_like_markup_stays_a_name() {
        var html = LetterHtml.of(
                new LetterBody(BOKMAL, List.of(paragraph(new Text("**Ola** <img onerror='x'> {{x}} & \"co\"", true)))));

        assertThat(html)
                .contains("<strong>**Ola** &lt;img onerror=&#39;x&#39;&gt; {{x}} &amp; &quot;co&quot;</strong>");
    }

    @Test
    void links_and_line_breaks_are_kept() {
        var link = new Link(URI.create("https://example.no/a?b=1&c=2"), List.of(new Text("her", false)));

        assertThat(LetterHtml.of(new LetterBody(BOKMAL, List.of(paragraph(link, new LineBreak())))))
                .contains("<a href=\"https://example.no/a?b=1&amp;c=2\" target=\"_blank\" rel=\"noopener noreferrer\">"
                        + "her</a><br>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "http://example.no", "data:text/html,x", "side.html"})
    void a_link_that_is_not_safe_cannot_be_made(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(URI.create(target), List.of()));
    }

    @Test
    void a_phone_number_in_a_text_from_right_to_left_is_isolated() {
        var body = new LetterBody(ARABIC, List.of(paragraph(new Text("اتصل +47 33 40 60 00 اليوم", false))));

        assertThat(LetterHtml.of(body)).contains("اتصل \u2066+47 33 40 60 00\u2069 اليوم");
    }

    @Test
    void the_letter_has_its_letterhead_its_facts_and_all_its_texts() {
        var letter = new Letter(
                new Sender(BOKMAL, "Eksempel kommune", List.of("Torget 1"), null),
                new Recipient("Ola <b> Nordmann", List.of("Gata 1", "3001 Drammen")),
                LocalDate.of(2026, 11, 25),
                "2026/17",
                new Contact("Kari Nordmann", "33 40 60 00", null),
                "Tittel",
                List.of(new LetterBody(ARABIC, List.of()), new LetterBody(BOKMAL, List.of())),
                List.of(new LetterBody(BOKMAL, List.of())),
                null);

        assertThat(LetterHtml.of(letter))
                .startsWith("<article class=\"letter\" lang=\"ar\" dir=\"rtl\">")
                .contains("<strong>Ola &lt;b&gt; Nordmann</strong><br>Gata 1<br>3001 Drammen</address>")
                .contains("25 نوفمبر 2026", "2026/17", "Kari Nordmann")
                .contains("<section class=\"letter-enclosure\" lang=\"nb\"")
                .endsWith("</article>");
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content));
    }
}
