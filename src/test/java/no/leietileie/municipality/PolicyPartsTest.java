package no.leietileie.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;

class PolicyPartsTest {

    private static final PolicyKey<Rate> RATE = new PolicyKey<>(
            "test.rate", Rate.class, new Rate(BigDecimal.TEN, LocalDate.of(2026, 1, 1), "", 0, false), rate -> true);

    record Rate(BigDecimal percent, LocalDate read, String source, int years, boolean fixed) {}

    record Table(List<Integer> bands) {}

    @Property(tries = 100)
    void a_record_is_taken_apart_and_put_together_again(
            @ForAll @Scale(4) BigDecimal percent,
            @ForAll LocalDate read,
            @ForAll String source,
            @ForAll int years,
            @ForAll boolean fixed) {
        var parts = PolicyParts.of(RATE);
        var rate = new Rate(percent, read, source, years, fixed);

        assertThat(parts.build(new HashMap<>(parts.read(rate)))).isEqualTo(rate);
    }

    @Example
    void a_form_can_ask_for_records_of_simple_parts_and_for_no_others() {
        var table = new PolicyKey<>("test.table", Table.class, new Table(List.of()), any -> true);

        assertThat(PolicyParts.of(RATE).isSimple()).isTrue();
        assertThat(PolicyParts.of(table).isSimple()).isFalse();
    }

    @Example
    void a_number_is_a_value_of_one_part() {
        var parts = PolicyParts.of(PolicyKey.number("test.limit", 5, 3, 50));

        assertThat(parts.read(7)).isEqualTo(Map.of("value", 7));
        assertThat(parts.build(Map.of("value", 7))).isEqualTo(7);
    }
}
