package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {

    private static final int ROLLS = 20_000;

    @Property(tries = 300)
    void a_roll_is_never_outside_its_bounds(@ForAll long seed, @ForAll @IntRange(max = 50) int width) {
        assertThat(dice(seed).between(-3, -3 + width)).isBetween(-3, -3 + width);
    }

    @Property(tries = 300)
    void the_same_seed_topic_and_number_roll_the_same(@ForAll long seed, @ForAll long number) {
        Dice one = Dice.of(seed, Dice.Topic.LEASE, number);
        Dice other = Dice.of(seed, Dice.Topic.LEASE, number);

        assertThat(one.between(0, 1_000_000)).isEqualTo(other.between(0, 1_000_000));
    }

    @Test
    void neighbouring_numbers_and_topics_do_not_roll_alike() {
        assertThat(IntStream.range(0, 1_000)
                        .map(number -> Dice.of(1, Dice.Topic.LEASE, number).between(0, 99))
                        .filter(rolled -> rolled < 50)
                        .count())
                .isBetween(430L, 570L);
        assertThat(Dice.of(1, Dice.Topic.LEASE, 1).between(0, 1_000_000))
                .isNotEqualTo(Dice.of(1, Dice.Topic.DWELLING, 1).between(0, 1_000_000));
    }

    @Test
    void nought_per_cent_never_happens_and_a_hundred_always_does() {
        Dice dice = dice(1);

        assertThat(IntStream.range(0, ROLLS).noneMatch(i -> dice.percent(0))).isTrue();
        assertThat(IntStream.range(0, ROLLS).allMatch(i -> dice.percent(100))).isTrue();
    }

    @Test
    void weights_decide_how_often_an_index_comes_up_and_nought_never_does() {
        Dice dice = dice(1);
        int[] counts = new int[3];
        IntStream.range(0, ROLLS).forEach(i -> counts[dice.weighted(3, 0, 1)]++);

        assertThat(counts[0]).isCloseTo(ROLLS * 3 / 4, within(ROLLS / 50));
        assertThat(counts[1]).isZero();
    }

    @Test
    void skewed_amounts_have_the_mean_asked_for_and_most_are_below_it() {
        Dice dice = dice(1);
        int[] amounts =
                IntStream.range(0, ROLLS).map(i -> dice.skewed(10_000)).sorted().toArray();

        assertThat(IntStream.of(amounts).average().orElseThrow()).isCloseTo(10_000, within(400.0));
        assertThat(amounts[ROLLS / 2]).isBetween(6_500, 7_400);
        assertThat(amounts[0]).isNotNegative();
    }

    private static Dice dice(long seed) {
        return Dice.of(seed, Dice.Topic.MESS, 0);
    }
}
