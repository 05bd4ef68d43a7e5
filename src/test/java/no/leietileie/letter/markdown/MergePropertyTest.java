package no.leietileie.letter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;

class MergePropertyTest {

    private static final LanguageTag NB = new LanguageTag("nb");

    @Property(tries = 300)
    void whatever_a_tenant_is_called_the_letter_has_the_same_parts(@ForAll("hostile") String name) {
        var values = new MergeValues(Map.of(MergeField.HOUSEHOLD_NAME, FieldValue.of(name)), Set.of());

        var blocks = Merge.of(
                        TemplateText.parse("# A\n\nHei **{{household.name}}**.").blocks(), NB, values)
                .body()
                .blocks();

        assertThat(blocks).hasSize(2);
        var content = ((Block.Paragraph) blocks.getLast()).content();
        assertThat(content).hasSize(3).allMatch(Inline.Text.class::isInstance);
        assertThat(((Inline.Text) content.get(1)).bold()).isTrue();
    }

    @Property(tries = 300)
    void no_text_breaks_the_reading_and_none_of_its_blocks_is_lost(@ForAll("hostile") String markdown) {
        var text = TemplateText.parse(markdown);

        assertThat(Merge.of(text.blocks(), NB, MergeValues.example(NB)).body().blocks())
                .hasSizeLessThanOrEqualTo(text.blocks().size() * 2 + 1);
        assertThat(text.blocks()).allMatch(block -> block.offset() <= markdown.length());
    }

    @Property(tries = 300)
    void blocks_put_together_again_are_read_as_the_same_blocks(@ForAll("plain") List<String> paragraphs) {
        var blocks = TemplateText.parse(String.join("\n\n", paragraphs)).blocks();

        assertThat(TemplateText.parse(TemplateText.joined(blocks)).blocks())
                .extracting(TemplateBlock::markdown)
                .isEqualTo(blocks.stream().map(TemplateBlock::markdown).toList());
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "**",
                        "_",
                        "<img onerror=x>",
                        "{{x}}",
                        "{{household.name}}",
                        "\n\n",
                        "# ",
                        "- ",
                        "[a](b)",
                        "[[",
                        "]]",
                        "[[moved]]\n",
                        "\u202e",
                        "`",
                        "ola",
                        "<!--",
                        "&lt;",
                        "\\",
                        "|",
                        "1. ",
                        "    ",
                        "\t",
                        "é")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> plain() {
        return Arbitraries.of("# Tittel", "Et avsnitt.", "- en\n- to", "[[moved]]\nFlyttet.", "1. a\n2. b", "**Fet**")
                .list()
                .ofMaxSize(6);
    }
}
