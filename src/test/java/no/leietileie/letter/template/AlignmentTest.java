package no.leietileie.letter.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void a_paragraph_that_moves_stays_itself() {
        assertThat(Alignment.of(List.of("en", "to", "tre"), List.of("tre", "en", "to")))
                .containsExactly(2, 0, 1);
    }

    @Test
    void a_paragraph_with_a_word_changed_stays_itself_and_a_new_one_is_new() {
        assertThat(Alignment.of(
                        List.of("# Tittel", "Du kan ringe oss på mandag."),
                        List.of("# Tittel", "Vi har åpent.", "Du kan ringe oss på tirsdag.")))
                .containsExactly(0, null, 1);
    }

    @Test
    void a_third_of_the_words_in_common_is_alike_enough_and_less_is_not() {
        assertThat(Alignment.of(List.of("a b c"), List.of("a b x"))).containsExactly(0);
        assertThat(Alignment.of(List.of("a b c d"), List.of("a x y z"))).containsExactly((Integer) null);
    }

    @Test
    void twins_keep_their_order() {
        assertThat(Alignment.of(List.of("Hei", "Hei"), List.of("Hei", "Hei"))).containsExactly(0, 1);
    }

    @Test
    void a_heading_does_not_become_a_paragraph() {
        assertThat(Alignment.of(List.of("## Ring oss"), List.of("Ring oss"))).containsExactly((Integer) null);
    }

    @Property(tries = 200)
    void whatever_is_shuffled_is_found_again_and_no_place_is_given_twice(
            @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 8) @AlphaChars String> before,
            @ForAll Random random) {
        var after = new ArrayList<>(before);
        Collections.shuffle(after, random);

        var aligned = Alignment.of(before, after);

        assertThat(aligned.stream().filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .hasSize(before.size());
        for (int i = 0; i < after.size(); i++) {
            assertThat(before.get(Objects.requireNonNull(aligned.get(i)))).isEqualTo(after.get(i));
        }
    }
}
