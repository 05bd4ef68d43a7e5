package no.leietileie.municipality.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.leietileie.municipality.programme.TargetStanding.State;
import org.junit.jupiter.api.Test;

class TargetStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 1);
    private static final TargetData VISITS = new TargetData(TargetKind.HOME_VISITS, 45, FIRST, LAST);

    @Test
    void nothing_is_expected_before_the_first_day_and_all_on_the_last() {
        assertThat(TargetStanding.of(VISITS, 0, FIRST.minusDays(1)))
                .isEqualTo(new TargetStanding(0, 45, 0, State.NOT_STARTED));
        assertThat(TargetStanding.of(VISITS, 44, LAST)).isEqualTo(new TargetStanding(44, 45, 45, State.BEHIND));
    }

    @Test
    void the_goal_is_reached_with_the_last_one_and_missed_without_it_the_day_after() {
        assertThat(TargetStanding.of(VISITS, 45, LAST.plusDays(1)).state()).isEqualTo(State.REACHED);
        assertThat(TargetStanding.of(VISITS, 44, LAST.plusDays(1)).state()).isEqualTo(State.MISSED);
    }

    @Test
    void half_way_half_is_on_track_and_one_less_is_behind() {
        // 47 of 93 days have passed: 22.7 visits, rounded down.
        LocalDate halfWay = LocalDate.of(2026, 7, 17);

        assertThat(TargetStanding.of(VISITS, 22, halfWay)).isEqualTo(new TargetStanding(22, 45, 22, State.ON_TRACK));
        assertThat(TargetStanding.of(VISITS, 21, halfWay).state()).isEqualTo(State.BEHIND);
    }

    @Property
    void no_more_is_ever_expected_than_the_goal_and_never_less_than_the_day_before(
            @ForAll @IntRange(min = 1, max = 500) int goal,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(max = 500) int day) {
        TargetData target = new TargetData(TargetKind.HOUSEHOLDS_CONTACTED, goal, FIRST, FIRST.plusDays(length));
        int before = TargetStanding.of(target, 0, FIRST.plusDays(day - 1)).expected();
        int today = TargetStanding.of(target, 0, FIRST.plusDays(day)).expected();

        assertThat(today).isBetween(before, goal);
    }
}
