package no.leietileie.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final TimeSlot NINE_TO_ELEVEN = slot(9, 11);

    @Test
    void slots_that_only_touch_do_not_overlap_and_one_minute_more_does() {
        assertThat(NINE_TO_ELEVEN.overlaps(slot(11, 12))).isFalse();
        assertThat(NINE_TO_ELEVEN.overlaps(TimeSlot.on(DAY, LocalTime.of(10, 59), LocalTime.of(12, 0))))
                .isTrue();
    }

    @Test
    void what_is_cut_out_leaves_nothing_one_piece_or_two() {
        assertThat(NINE_TO_ELEVEN.without(slot(8, 12))).isEmpty();
        assertThat(NINE_TO_ELEVEN.without(slot(10, 12))).containsExactly(slot(9, 10));
        assertThat(slot(8, 12).without(NINE_TO_ELEVEN)).containsExactly(slot(8, 9), slot(11, 12));
    }

    @Test
    void a_slot_ends_after_it_starts() {
        assertThatThrownBy(() -> slot(9, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_is_as_long_as_the_clock_of_oslo_says() {
        LocalDate summerTimeEnds = LocalDate.of(2026, 10, 25);

        assertThat(TimeSlot.days(summerTimeEnds, summerTimeEnds).length()).isEqualTo(Duration.ofHours(25));
    }

    @Property(tries = 200)
    void what_is_left_and_what_was_cut_out_make_up_the_whole(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 3) int length,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(min = 1, max = 3) int otherLength) {
        TimeSlot slot = slot(from, from + length);
        TimeSlot taken = slot(otherFrom, otherFrom + otherLength);

        List<TimeSlot> left = slot.without(taken);
        List<TimeSlot> common = TimeSlot.common(List.of(slot), List.of(taken));

        assertThat(left).noneMatch(taken::overlaps).allMatch(slot::contains);
        assertThat(length(left).plus(length(common))).isEqualTo(slot.length());
    }

    private static Duration length(List<TimeSlot> slots) {
        return slots.stream().map(TimeSlot::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static TimeSlot slot(int from, int to) {
        return TimeSlot.on(DAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
