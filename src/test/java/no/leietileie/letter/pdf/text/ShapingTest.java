package no.leietileie.letter.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.pdf.font.FontFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Glyph by glyph what HarfBuzz itself makes of the same text with the same typeface. */
class ShapingTest {

    static List<Golden> goldens() throws IOException {
        try (var resource = SampleLetters.class.getResourceAsStream("shaping.txt")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Golden(cells[0], cells[1].equals("bold"), cells[2], cells[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void a_text_has_the_glyphs_that_harfbuzz_gives_it(Golden golden) {
        var language = new LanguageTag(golden.language());
        var face = FontFamily.of(language).face(golden.bold());
        var text = golden.text().toCharArray();

        var run = Shaper.shape(face, text, 0, text.length, language.rightToLeft());

        assertThat(run.clusters().stream()
                        .flatMap(cluster -> cluster.glyphs().stream())
                        .map(glyph -> Integer.toString(glyph.id()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(golden.glyphs());
    }

    @Test
    void every_language_is_among_them() throws IOException {
        assertThat(goldens()).extracting(Golden::language).containsAll(SampleLetters.languages());
    }

    @Test
    void letters_join_across_a_change_of_weight_as_if_there_were_none() {
        var face = FontFamily.of(new LanguageTag("ar")).face(false);
        var text = "سلام".toCharArray();

        var first = Shaper.shape(face, text, 0, 1, true).clusters().getFirst();
        var alone = Shaper.shape(face, new char[] {'س'}, 0, 1, true).clusters().getFirst();

        assertThat(first.glyphs().getFirst().id())
                .isNotEqualTo(alone.glyphs().getFirst().id());
    }

    record Golden(String language, boolean bold, String text, String glyphs) {}
}
