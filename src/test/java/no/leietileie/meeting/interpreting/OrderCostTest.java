package no.leietileie.meeting.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.base.Nok;
import no.leietileie.resource.TimeSlot;
import org.junit.jupiter.api.Test;

class OrderCostTest {

    private static final TimeSlot THREE_HOURS =
            TimeSlot.on(LocalDate.of(2026, 9, 1), LocalTime.of(11, 0), LocalTime.of(14, 0));

    @Test
    void three_hours_cost_three_times_the_price() {
        assertThat(cost(600, 100, 100).agreed()).isEqualTo(Nok.ofKroner(1800));
    }

    @Test
    void a_short_assignment_costs_the_least_number_of_hours_and_one_minute_more_costs_more() {
        var hour = TimeSlot.on(LocalDate.of(2026, 9, 1), LocalTime.of(11, 0), LocalTime.of(12, 0));
        var longer = TimeSlot.on(LocalDate.of(2026, 9, 1), LocalTime.of(11, 0), LocalTime.of(12, 1));
        var fees = new InterpreterFees(1, 100, 100);
        var half = TimeSlot.on(LocalDate.of(2026, 9, 1), LocalTime.of(11, 0), LocalTime.of(11, 30));

        assertThat(new OrderCost(Nok.ofKroner(600), half, fees).agreed())
                .isEqualTo(new OrderCost(Nok.ofKroner(600), hour, fees).agreed());
        assertThat(new OrderCost(Nok.ofKroner(600), longer, fees).agreed()).isEqualTo(Nok.ofKroner(610));
    }

    @Test
    void calling_off_at_the_deadline_costs_nothing_and_a_second_later_it_does() {
        var deadline = OrderCost.deadline(THREE_HOURS, 24);

        assertThat(cost(600, 50, 100).calledOff(deadline, 24)).isEqualTo(Nok.ZERO);
        assertThat(cost(600, 50, 100).calledOff(deadline.plusSeconds(1), 24)).isEqualTo(Nok.ofKroner(900));
    }

    @Test
    void the_deadline_lies_whole_hours_before_the_start() {
        assertThat(Duration.between(OrderCost.deadline(THREE_HOURS, 48), THREE_HOURS.start()))
                .isEqualTo(Duration.ofHours(48));
    }

    @Property
    void no_fee_is_more_than_what_was_agreed(
            @ForAll @IntRange(max = 5000) int price,
            @ForAll @IntRange(max = 100) int late,
            @ForAll @IntRange(max = 100) int noShow) {
        var cost = cost(price, late, noShow);

        assertThat(cost.nobodyCame()).isBetween(Nok.ZERO, cost.agreed());
        assertThat(cost.calledOff(THREE_HOURS.start(), 24)).isBetween(Nok.ZERO, cost.agreed());
        assertThat(cost.agreed().ore() % 100).isZero();
    }

    private static OrderCost cost(int price, int late, int noShow) {
        return new OrderCost(Nok.ofKroner(price), THREE_HOURS, new InterpreterFees(1, late, noShow));
    }
}
