package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.leietileie.letter.SampleLetters;
import no.leietileie.letter.document.Block.Paragraph;
import no.leietileie.letter.document.Inline.Link;
import no.leietileie.letter.document.Inline.Text;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPdfTest {

    private static final double MM = 72 / 25.4;
    private static final int DOTS_AN_INCH = 200;

    @Test
    void the_same_letter_is_the_same_file() {
        assertThat(LetterPdf.of(SampleLetters.letter("ar"))).isEqualTo(LetterPdf.of(SampleLetters.letter("ar")));
    }

    @Test
    void many_threads_at_a_time_write_the_same_files_as_one() {
        var languages = SampleLetters.languages();
        var one = languages.stream()
                .map(language -> LetterPdf.of(SampleLetters.letter(language)))
                .toList();

        var many = languages.parallelStream()
                .map(language -> LetterPdf.of(SampleLetters.letter(language)))
                .toList();

        assertThat(many).usingElementComparator(Arrays::compare).containsExactlyElementsOf(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "ar"})
    void the_whole_address_stands_in_the_window_of_the_envelope(String language) throws IOException {
        var name = "Wilhelmina Konstanse Bartholomeusdatter Nordmann-Svenskerud og Ola Konrad Nordmann-Svenskerud";
        var recipient = new Recipient(name, List.of("c/o VINDU", "VINDU 12 B", "VINDU", "3015 VINDU", "VINDU"));
        var file = LetterPdf.of(with(SampleLetters.letter(language), recipient, null, List.of()));

        assertThat(positions(file, "VINDU")).hasSize(5).allSatisfy(position -> {
            assertThat(position.getX() / MM).isBetween(20.0, 105.0);
            assertThat((position.getY() - position.getHeight()) / MM).isGreaterThan(45);
            assertThat(position.getY() / MM).isLessThan(85);
        });
    }

    @Test
    void bilingual_letters_enclosures_and_a_code_to_scan_are_one_conforming_file() {
        var bodies = List.of(SampleLetters.body("ckb", "Ola"), SampleLetters.body("nb", "Ola"));
        var letter = with(
                SampleLetters.letter("Ola", "Tittel", bodies),
                new Recipient("Ola", List.of()),
                SampleLetters.PAGE,
                List.of(SampleLetters.body("nb", "Ola")));
        var file = LetterPdf.of(letter);

        assertThat(Pages.of(file)).isEqualTo(3);
        assertThat(Extracted.text(file, 3, 3)).contains("لاپەڕە 3 لە 3");
        assertThat(Verification.failures(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "ar"})
    void the_code_can_be_scanned_from_the_paper(String language) throws Exception {
        var letter =
                with(SampleLetters.letter(language), new Recipient("Ola", List.of()), SampleLetters.PAGE, List.of());

        try (var document = Loader.loadPDF(LetterPdf.of(letter))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertThat(new QRCodeReader()
                            .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(SampleLetters.PAGE.toString());
        }
    }

    @Test
    void a_link_can_be_clicked_on_every_line_it_stands_on() throws IOException {
        var target = URI.create("mailto:post@eksempel.kommune.no");
        var link = new Link(target, List.of(new Text("Skriv til oss om du lurer på noe. ".repeat(5), false)));
        var body = new LetterBody(SampleLetters.BOKMAL, List.of(new Paragraph(List.of(link))));
        var file = LetterPdf.of(SampleLetters.letter("Ola", "Tittel", List.of(body)));

        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getAnnotations())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(annotation -> {
                        var action = ((PDAnnotationLink) annotation).getAction();
                        assertThat(((PDActionURI) action).getURI()).isEqualTo(target.toString());
                        assertThat(annotation.getContents()).isEqualTo(target.toString());
                    });
        }
        assertThat(Verification.failures(file)).isEmpty();
    }

    @Test
    void characters_that_no_typeface_shows_are_named_and_the_letter_is_not_written() {
        var letter = SampleLetters.letter("nb", "Ola 王 \uD83D\uDE00");

        assertThat(LetterPdf.missingGlyphs(letter))
                .extracting(MissingGlyph::code)
                .containsExactly("U+738B", "U+1F600", "U+738B", "U+1F600");
        assertThatIllegalStateException().isThrownBy(() -> LetterPdf.of(letter));
    }

    @Test
    void a_name_that_looks_like_markup_is_printed_as_it_is() {
        var name = "**Ola** <img onerror='x'> {{x}} \\(D) 100%";

        assertThat(Extracted.text(LetterPdf.of(SampleLetters.letter("nb", name))))
                .contains(name);
    }

    @Test
    void a_sender_without_a_logo_has_its_name_there() {
        var letter = SampleLetters.letter("nb");
        var sender = new Sender(SampleLetters.BOKMAL, "Fjord kommune", List.of("Torget 1"), null);
        var file = LetterPdf.of(new Letter(
                sender,
                letter.recipient(),
                letter.date(),
                null,
                null,
                letter.title(),
                letter.bodies(),
                List.of(),
                null));

        assertThat(Extracted.text(file)).startsWith("Fjord kommune").contains("Torget 1");
        assertThat(Verification.failures(file)).isEmpty();
    }

    private static Letter with(Letter letter, Recipient recipient, @Nullable URI target, List<LetterBody> enclosures) {
        return new Letter(
                letter.sender(),
                recipient,
                letter.date(),
                letter.reference(),
                letter.contact(),
                letter.title(),
                letter.bodies(),
                enclosures,
                target);
    }

    /** The last letter of every such word. */
    private static List<TextPosition> positions(byte[] file, String word) throws IOException {
        var found = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    int at = text.indexOf(word);
                    if (at >= 0) {
                        found.add(positions.get(at + word.length() - 1));
                    }
                }
            }.getText(document);
        }
        return found;
    }
}
