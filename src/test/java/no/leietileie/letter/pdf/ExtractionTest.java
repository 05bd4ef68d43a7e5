package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.document.Block.Paragraph;
import no.leietileie.letter.document.Inline.Text;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.pdf.text.MixedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be copied, searched and read aloud from the file is the text that was written. */
class ExtractionTest {

    static List<String> languages() {
        return SampleLetters.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_text_of_a_letter_can_be_read_out_again_in_the_order_of_reading(String language) {
        var letter = SampleLetters.letter(language);

        var extracted = Extracted.characters(LetterPdf.of(letter));

        assertThat(texts(letter.bodies().getFirst(), language))
                .allSatisfy(text -> assertThat(extracted).contains(text));
    }

    /** Line by line, for a reader turns the numbers in a line from right to left as it thinks best. */
    private static Stream<String> texts(LetterBody body, String language) {
        var paragraphs = LetterTexts.of(SampleLetters.letter("", "x", List.of(body)))
                .map(MixedText::seen)
                .toList();
        return new LanguageTag(language).rightToLeft()
                ? paragraphs.stream()
                        .filter(text -> !text.contains("+47") && !text.contains("www") && text.length() < 60)
                : paragraphs.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola Åsbø Nordmann",
                "Đặng Thị Thịnh",
                "علاء سلامة",
                "ناسرین حەسەن",
                "ሰላም ገብረ",
                "สมชาย ใจดี",
                "Łukasz Żółć",
                "Ірина Ґалаґан"
            })
    void a_name_of_any_script_stays_whole_in_a_letter_in_any_language(String name) {
        for (var language : List.of("nb", "ar", "ta")) {
            assertThat(Extracted.text(LetterPdf.of(SampleLetters.letter(language, name))))
                    .as(language)
                    .contains(name);
        }
    }

    @Property(tries = 60)
    void every_character_of_a_text_can_be_read_out_again(
            @ForAll("texts") String text, @ForAll("tags") LanguageTag language) {
        var body = new LetterBody(language, List.of(new Paragraph(List.of(new Text(text, false)))));
        var empty = new LetterBody(language, List.of());

        var with = Extracted.characters(LetterPdf.of(SampleLetters.letter("Ola", "Tittel", List.of(body))));
        var without = Extracted.characters(LetterPdf.of(SampleLetters.letter("Ola", "Tittel", List.of(empty))));

        assertThat(sorted(with)).isEqualTo(sorted(without + MixedText.seen(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        return MixedText.texts();
    }

    @Provide
    Arbitrary<LanguageTag> tags() {
        return MixedText.languages();
    }

    private static String sorted(String text) {
        return Arrays.stream(text.codePoints().sorted().toArray())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
