package no.leietileie.letter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.PublishedParagraph;
import no.leietileie.letter.template.PublishedText;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.VersionId;
import no.leietileie.letter.template.VersionRow;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationId;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationState;
import no.leietileie.letter.translation.TranslationText;
import org.junit.jupiter.api.Test;

class XliffRoundTripTest {

    private static final LanguageTag NB = new LanguageTag("nb");
    private static final LanguageTag CKB = new LanguageTag("ckb");

    @Test
    void fields_are_protected_codes_and_never_words() {
        var file = text(write(List.of("Hei **{{household.name}}**!"), List.of("سڵاو **{{household.name}}**!")));

        assertThat(file)
                .contains("version=\"2.1\"", "srcLang=\"nb\"", "trgLang=\"ckb\"")
                .contains("<data id=\"d2\">{{household.name}}</data>")
                .contains("canCopy=\"no\" canDelete=\"no\"")
                .contains("original=\"leietileie:letter:7:3\"");
        assertThat(file.replaceAll("<data .*?</data>", "").replaceAll("disp=\"[^\"]*\"", ""))
                .doesNotContain("household.name");
    }

    @Test
    void agreed_terms_of_a_paragraph_stand_beside_it_as_notes() {
        assertThat(text(write(List.of("Startlån er et lån."), List.of("وام."))))
                .contains("<note category=\"term\">startlån = وامی سەرەتا</note>");
    }

    @Property(tries = 200)
    void every_text_comes_back_as_it_was_and_the_file_is_valid(
            @ForAll("markdown") List<String> sources, @ForAll("markdown") List<String> targets) {
        var shorter = Math.min(sources.size(), targets.size());
        var from = sources.subList(0, shorter);
        var to = targets.subList(0, shorter);

        var file = write(from, to);

        // A translation may lack a field that its source has, which the rules forbid; the sources alone never do.
        assertThatCode(() -> XLIFFReader.validate(new ByteArrayInputStream(write(from, from)), null))
                .as(text(file))
                .doesNotThrowAnyException();
        var content = XliffReading.of(file);
        assertThat(content.units()).extracting(FileUnit::source).isEqualTo(from);
        assertThat(content.units())
                .extracting(FileUnit::target)
                .isEqualTo(to.stream().map(String::strip).toList());
        assertThat(content.units()).extracting(FileUnit::seen).containsOnly("4");
    }

    @Provide
    Arbitrary<List<String>> markdown() {
        var bits = List.of(
                "ord ",
                "{{contact.name}}",
                "**fet** ",
                "[lenke](https://x.example?a=1&b=2) ",
                "\n- punkt ",
                "linje\\\nto ",
                "<img onerror=x> ",
                "\"&amp;' ",
                "ሰላም ",
                "سڵاو ",
                "**",
                "](",
                "{{",
                "😀 ");
        return Arbitraries.of(bits)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "x" + String.join("", parts).strip() + "y")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] write(List<String> sources, List<String> targets) {
        List<TranslatedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            var source = new PublishedParagraph(new ParagraphKey(new UUID(0, i + 1)), null, sources.get(i), "hash" + i);
            paragraphs.add(new TranslatedParagraph(source, translation(targets.get(i)), null, List.of(), null));
        }
        var template = new TemplateInfo(new TemplateId(7), LetterType.INFORMATION, "Brev", NB, false);
        var version = new VersionRow(
                new VersionId(1), template.id(), 3, "Elif", Instant.EPOCH, "Elif", Instant.EPOCH, null, null);
        var source = new PublishedText(
                template,
                version,
                paragraphs.stream().map(TranslatedParagraph::source).toList());
        return XliffWriting.of(new TranslationSheet(
                source, CKB, paragraphs, List.of(new AgreedTerm("startlån", List.of("وامی سەرەتا"), List.of()))));
    }

    private static TranslationText translation(String markdown) {
        return new TranslationText(
                new TranslationId(1),
                4,
                "",
                markdown,
                TranslationState.DRAFT,
                false,
                "Byrået",
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
