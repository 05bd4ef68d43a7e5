package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private final DateRange season = new DateRange(FIRST, LAST);

    @Test
    void both_end_days_belong_to_the_range_and_their_neighbours_do_not() {
        assertThat(season.contains(FIRST)).isTrue();
        assertThat(season.contains(FIRST.minusDays(1))).isFalse();
        assertThat(season.contains(LAST)).isTrue();
        assertThat(season.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_range_without_end_contains_every_later_day() {
        assertThat(DateRange.startingOn(FIRST).contains(LocalDate.of(9999, 12, 31)))
                .isTrue();
        assertThat(DateRange.startingOn(FIRST).contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void ranges_that_share_one_day_overlap_and_neighbours_do_not() {
        assertThat(season.overlaps(DateRange.startingOn(LAST))).isTrue();
        assertThat(season.overlaps(DateRange.startingOn(LAST.plusDays(1)))).isFalse();
        assertThat(DateRange.startingOn(LAST.plusDays(1)).overlaps(season)).isFalse();
    }

    @Test
    void a_range_of_one_day_is_allowed_and_an_end_before_the_start_is_not() {
        assertThat(new DateRange(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(FIRST, FIRST.minusDays(1)));
    }
}
