package no.leietileie.letter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.letter.exchange.ProtectedText.Kind;
import no.leietileie.letter.exchange.ProtectedText.Piece;
import org.junit.jupiter.api.Test;

class ProtectedTextTest {

    @Test
    void fields_bold_links_and_marks_of_lists_are_codes_and_the_rest_is_words() {
        var pieces = ProtectedText.of("- Ring **{{contact.name}}**\n- [{{contact.phone}}](tel:{{contact.phone}})");

        assertThat(pieces)
                .containsExactly(
                        new Piece(Kind.CODE, "- "),
                        new Piece(Kind.WORDS, "Ring "),
                        new Piece(Kind.OPENING, "**"),
                        new Piece(Kind.CODE, "{{contact.name}}"),
                        new Piece(Kind.CLOSING, "**"),
                        new Piece(Kind.CODE, "\n- "),
                        new Piece(Kind.OPENING, "["),
                        new Piece(Kind.CODE, "{{contact.phone}}"),
                        new Piece(Kind.CLOSING, "](tel:{{contact.phone}})"));
    }

    @Test
    void a_heading_keeps_its_mark_and_a_greeting_its_line_break() {
        assertThat(ProtectedText.of("## Ring\\\noss"))
                .containsExactly(
                        new Piece(Kind.CODE, "## "),
                        new Piece(Kind.WORDS, "Ring"),
                        new Piece(Kind.CODE, "\\\n"),
                        new Piece(Kind.WORDS, "oss"));
    }

    @Test
    void signs_that_make_no_pair_stand_alone() {
        assertThat(ProtectedText.of("en ** stjerne")).extracting(Piece::kind).doesNotContain(Kind.OPENING);
        assertThat(ProtectedText.of("**[a**](https://x.example)"))
                .extracting(Piece::kind)
                .doesNotContain(Kind.OPENING, Kind.CLOSING);
    }

    @Property
    void the_pieces_together_are_the_text_and_pairs_are_nested(@ForAll("markdown") String text) {
        var pieces = ProtectedText.of(text);

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        Deque<Piece> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case OPENING -> open.push(piece);
                case CLOSING ->
                    assertThat(open.pop().text().equals("**"))
                            .isEqualTo(piece.text().equals("**"));
                case WORDS, CODE -> {}
            }
        }
        assertThat(open).isEmpty();
    }

    @Provide
    Arbitrary<String> markdown() {
        var bits = List.of(
                "ord ",
                "{{contact.name}}",
                "**",
                "[",
                "](tel:{{contact.phone}})",
                "\n- ",
                "\n1. ",
                "## ",
                "\\\n",
                "\n",
                "]",
                "{",
                "}",
                "*",
                "سلام ",
                "12.5 ",
                "(",
                ")");
        return Arbitraries.of(bits).list().ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
