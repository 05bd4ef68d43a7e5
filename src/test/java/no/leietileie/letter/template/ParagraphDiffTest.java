package no.leietileie.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphDiffTest {

    @Test
    void what_was_added_removed_and_changed_stands_at_its_place() {
        assertThat(ParagraphDiff.between(
                        "# A\n\nBort med dette.\n\nVi ringer deg i morgen.",
                        "# A\n\nVi ringer deg i dag.\n\nHelt nytt."))
                .containsExactly(
                        new ParagraphDiff("# A", "# A"),
                        new ParagraphDiff("Bort med dette.", null),
                        new ParagraphDiff("Vi ringer deg i morgen.", "Vi ringer deg i dag."),
                        new ParagraphDiff(null, "Helt nytt."));
    }

    @Test
    void everything_that_was_there_before_is_told_once_even_when_all_moves() {
        assertThat(ParagraphDiff.between("en\n\nto\n\ntre", "tre\n\nen"))
                .extracting(ParagraphDiff::before)
                .containsExactlyInAnyOrder("en", "to", "tre");
    }

    @Test
    void another_condition_is_a_change() {
        assertThat(ParagraphDiff.between("Vi bestiller tolk.", "[[interpreter-needed]]\nVi bestiller tolk."))
                .singleElement()
                .matches(diff -> !diff.isSame());
    }
}
