package no.leietileie.letter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void a_text_is_cut_into_headings_paragraphs_and_whole_lists() {
        var text = TemplateText.parse("# Tittel\nEt avsnitt\nover to linjer.\n\n- en\n\n- to\n");

        assertThat(text.blocks())
                .extracting(TemplateBlock::markdown, TemplateBlock::line)
                .containsExactly(
                        tuple("# Tittel", 1), tuple("Et avsnitt\nover to linjer.", 2), tuple("- en\n\n- to", 5));
        assertThat(text.title()).isEqualTo("Tittel");
    }

    @Test
    void a_condition_belongs_to_the_block_right_below_it() {
        var text = TemplateText.parse("A\n[[moved]]\nB\n\nC");

        assertThat(text.blocks())
                .extracting(TemplateBlock::markdown, TemplateBlock::conditionKey)
                .containsExactly(tuple("A", null), tuple("B", "moved"), tuple("C", null));
    }

    @Test
    void a_condition_below_a_list_belongs_to_what_follows() {
        assertThat(TemplateText.parse("- en\n- to\n\n[[moved]]\nB").blocks())
                .extracting(TemplateBlock::markdown, TemplateBlock::conditionKey)
                .containsExactly(tuple("- en\n- to", null), tuple("B", "moved"));
    }

    @Test
    void two_lists_with_conditions_of_their_own_are_two() {
        assertThat(TemplateText.parse("[[one-adult]]\n- du\n\n[[several-adults]]\n- dere\n- dere to")
                        .blocks())
                .extracting(TemplateBlock::markdown, TemplateBlock::conditionKey, TemplateBlock::line)
                .containsExactly(tuple("- du", "one-adult", 2), tuple("- dere\n- dere to", "several-adults", 5));
    }

    @Test
    void of_two_conditions_in_a_row_the_first_stands_above_nothing_and_so_does_one_at_the_end() {
        var text = TemplateText.parse("[[moved]]\n[[cancelled]]\nA\n\n[[own-talk]]\n");

        assertThat(text.blocks()).extracting(TemplateBlock::conditionKey).containsExactly("cancelled");
        assertThat(text.lone()).extracting(TemplateText.Marker::key).containsExactly("moved", "own-talk");
    }

    @Test
    void the_end_of_a_line_is_the_same_wherever_the_text_was_written() {
        assertThat(TemplateText.parse("# A\r\n\r\nB\rC").blocks())
                .isEqualTo(TemplateText.parse("# A\n\nB\nC").blocks());
    }

    @Test
    void fields_are_listed_once_each_in_the_order_they_stand() {
        assertThat(TemplateText.parse("{{b.c}} {{ a }}\n\n{{b.c}}").fieldKeys()).containsExactly("b.c", "a");
    }
}
