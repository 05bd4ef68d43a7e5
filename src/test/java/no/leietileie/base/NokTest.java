package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NokTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "99900|999",
                "100000|1 000",
                "845000|8 450",
                "845050|8 450,50",
                "5|0,05",
                "-45000|-450",
                "123456789000|1 234 567 890",
                "-5|-0,05"
            })
    void is_written_with_norwegian_grouping_and_ore_only_when_there_are_any(long ore, String text) {
        assertThat(Nok.ofOre(ore).format()).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @Test
    void one_ore_below_zero_is_negative_and_zero_is_not() {
        assertThat(Nok.ofOre(-1).isNegative()).isTrue();
        assertThat(Nok.ZERO.isNegative()).isFalse();
    }

    @Test
    void adding_past_the_range_throws_rather_than_wraps() {
        assertThatThrownBy(() -> Nok.ofOre(Long.MAX_VALUE).plus(Nok.ofOre(1))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void what_is_added_and_taken_away_again_leaves_the_amount(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long ore,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long other) {
        var amount = Nok.ofOre(ore);

        assertThat(amount.plus(Nok.ofOre(other)).minus(Nok.ofOre(other))).isEqualTo(amount);
        assertThat(amount.compareTo(amount.plus(Nok.ofOre(other)))).isEqualTo(Long.compare(0, other));
    }
}
