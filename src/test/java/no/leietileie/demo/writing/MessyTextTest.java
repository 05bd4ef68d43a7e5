package no.leietileie.demo.writing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.demo.Dice;
import org.junit.jupiter.api.Test;

class MessyTextTest {

    @Property(tries = 300)
    void an_amount_keeps_its_digits(@ForAll @IntRange(max = 9_999_999) int kroner, @ForAll long seed) {
        String messy = MessyText.amount(Integer.toString(kroner), dice(seed));

        assertThat(messy.replaceFirst(",00$", "").replaceAll("\\D", "")).isEqualTo(Integer.toString(kroner));
    }

    @Property(tries = 300)
    void a_spoilt_identity_number_with_a_leading_zero_is_always_different(@ForAll long seed) {
        assertThat(MessyText.identityNumber("01818012337", dice(seed))).isNotEqualTo("01818012337");
    }

    @Property(tries = 100)
    void a_date_becomes_short_or_a_serial(@ForAll long seed) {
        assertThat(MessyText.date("01.06.2011", dice(seed))).isIn("1.6.11", "40695");
    }

    @Test
    void what_is_blank_stays_blank_but_for_an_end_that_is_never() {
        assertThat(MessyText.date("", dice(1))).isEmpty();
        assertThat(MessyText.amount("", dice(1))).isEmpty();
        assertThat(MessyText.endDate("", dice(1))).isEqualTo("31.12.9999");
    }

    private static Dice dice(long seed) {
        return Dice.of(seed, Dice.Topic.MESS, 0);
    }
}
