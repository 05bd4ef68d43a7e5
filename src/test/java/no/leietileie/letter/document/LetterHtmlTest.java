package no.leietileie.letter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
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

        assertThat(html(body))
                .isEqualTo(
                        "<h2 lang=\"nb\" dir=\"ltr\">Om</h2>"
                                + "<ul lang=\"nb\" dir=\"ltr\"><li lang=\"nb\" dir=\"ltr\"><p lang=\"nb\" dir=\"ltr\">en</p></li></ul>"
                                + "<ol start=\"3\" lang=\"nb\" dir=\"ltr\"><li lang=\"nb\" dir=\"ltr\"><p lang=\"nb\" dir=\"ltr\">en</p></li></ol>");
    }

    @Test
    void a_name_that_looks_like_markup_stays_a_name() {
        var html = html(
                new LetterBody(BOKMAL, List.of(paragraph(new Text("**Ola** <img onerror='x'> {{x}} & \"co\"", true)))));

        assertThat(html)
                .contains("<strong>**Ola** &lt;img onerror=&#39;x&#39;&gt; {{x}} &amp; &quot;co&quot;</strong>");
    }

    @Test
    void links_and_line_breaks_are_kept() {
        var link = new Link(URI.create("https://example.no/a?b=1&c=2"), List.of(new Text("her", false)));

        assertThat(html(new LetterBody(BOKMAL, List.of(paragraph(link, new LineBreak())))))
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

        assertThat(html(body)).contains("اتصل \u2066+47 33 40 60 00\u2069 اليوم");
    }

    @Test
    void the_blocks_of_a_text_come_one_by_one() {
        var body = new LetterBody(
                BOKMAL, List.of(new Heading(1, List.of(new Text("Om", false))), paragraph(new Text("Ring", true))));

        assertThat(LetterHtml.blocks(body))
                .containsExactly(
                        "<h1 lang=\"nb\" dir=\"ltr\">Om</h1>", "<p lang=\"nb\" dir=\"ltr\"><strong>Ring</strong></p>");
    }

    private static String html(LetterBody body) {
        return String.join("", LetterHtml.blocks(body));
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content));
    }
}
