package no.leietileie.letter.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;

class LineBreakingPropertyTest {

    private static final double SIZE = 11;

    @Property(tries = 150)
    void no_line_is_wider_than_the_column(
            @ForAll("texts") String text,
            @ForAll("languages") LanguageTag language,
            @ForAll @DoubleRange(min = 60, max = 470) double width) {
        assertThat(lines(text, language, width))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width + 0.02));
    }

    @Property(tries = 150)
    void the_lines_together_hold_every_character_once(
            @ForAll("texts") String text,
            @ForAll("languages") LanguageTag language,
            @ForAll @DoubleRange(min = 60, max = 470) double width) {
        var shown = lines(text, language, width).stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> piece.run().clusters().stream())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .map(Cluster::text)
                .collect(Collectors.joining());

        assertThat(MixedText.seen(shown)).isEqualTo(MixedText.seen(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return MixedText.texts();
    }

    @Provide
    Arbitrary<LanguageTag> languages() {
        return MixedText.languages();
    }

    private static List<Line> lines(String text, LanguageTag language, double width) {
        var styled = StyledText.of(language, List.of(new Inline.Text(text, false)), false);
        return new ParagraphLayout(styled, SIZE).lines(width);
    }
}
