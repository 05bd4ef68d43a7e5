package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Block.BulletList;
import no.leietileie.letter.document.Block.Heading;
import no.leietileie.letter.document.Block.NumberedList;
import no.leietileie.letter.document.Block.Paragraph;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Inline.LineBreak;
import no.leietileie.letter.document.Inline.Text;
import no.leietileie.letter.document.LetterBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {

    private static final String FOOTER = "Eksempel kommune Side";

    @Test
    void a_letter_of_200_pages_is_a_letter_like_any_other() {
        var paragraph = paragraph("Kommunen hjelper deg på vei fra leie til eie. ".repeat(20));

        var file = file(IntStream.range(0, 900).mapToObj(i -> paragraph).toList());

        int pages = Pages.of(file);
        assertThat(pages).isGreaterThan(200);
        assertThat(Extracted.text(file, 200, 200)).contains("Side 200 av " + pages);
        assertThat(Verification.failures(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7})
    void no_page_begins_with_the_last_line_of_a_paragraph_or_ends_with_the_first(int lines) {
        var file = file(IntStream.range(0, 60).mapToObj(i -> lines(i, lines)).toList());

        assertThat(pagesOf(file)).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page.getFirst()).doesNotEndWith("/" + lines);
            assertThat(page.getLast()).doesNotEndWith("/1");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39})
    void a_heading_is_never_the_last_on_its_page(int before) {
        var blocks = new ArrayList<Block>();
        blocks.add(lines(0, before));
        IntStream.range(0, 30).forEach(i -> {
            blocks.add(new Heading(2, List.of(new Text("Overskrift", false))));
            blocks.add(lines(i, 4));
        });

        assertThat(pagesOf(file(blocks)))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.getLast()).isNotEqualTo("Overskrift"));
    }

    @Test
    void a_numbered_list_counts_on_from_where_it_starts_and_lists_may_stand_in_lists() {
        var inner = new BulletList(List.of(List.of(paragraph("innerst"))));
        var list =
                new NumberedList(99, List.of(List.of(paragraph("først"), inner), List.of(paragraph("så")), List.of()));
        var file = file(List.of(list));

        assertThat(Extracted.text(file).lines().map(String::strip))
                .contains("99. først", "• innerst", "100. så", "101.");
        assertThat(Verification.failures(file)).isEmpty();
    }

    @Test
    void headings_that_skip_a_level_are_tagged_without_a_gap() {
        var file = file(List.of(
                new Heading(3, List.of(new Text("Dyp", false))),
                new Heading(1, List.of(new Text("Tittel", false))),
                new Heading(3, List.of(new Text("Dyp igjen", false)))));

        assertThat(Verification.failures(file)).isEmpty();
    }

    @Test
    void a_text_without_anything_in_it_is_a_page_all_the_same() {
        var file = file(List.of(
                paragraph(""),
                paragraph("   "),
                new Heading(1, List.of()),
                new BulletList(List.of()),
                new Paragraph(List.of(new LineBreak()))));

        assertThat(Pages.of(file)).isEqualTo(1);
        assertThat(Verification.failures(file)).isEmpty();
    }

    private static byte[] file(List<? extends Block> blocks) {
        var body = new LetterBody(SampleLetters.BOKMAL, List.copyOf(blocks));
        return LetterPdf.of(SampleLetters.letter("Ola Nordmann", "Tittel", List.of(body)));
    }

    /** The lines of each page but the first, which has the letterhead, and the last, which ends where the text does. */
    private static List<List<String>> pagesOf(byte[] file) {
        return IntStream.range(1, Pages.of(file))
                .mapToObj(page -> Extracted.text(file, page, page)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith(FOOTER))
                        .toList())
                .toList();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text, false)));
    }

    private static Paragraph lines(int number, int lines) {
        return new Paragraph(IntStream.rangeClosed(1, lines)
                .boxed()
                .flatMap(line -> Stream.<Inline>of(new Text("Avsnitt " + number + "/" + line, false), new LineBreak()))
                .toList());
    }
}
