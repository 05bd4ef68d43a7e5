package no.leietileie.meeting.planning;

import static no.leietileie.meeting.planning.SmallSeason.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanningProblemTest {

    @Test
    void a_household_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallSeason.of(household(1, 1, "SO"), household(1, 2, "SO")));
    }

    @Test
    void slots_that_overlap_are_refused_and_slots_that_touch_are_not() {
        var day = SmallSeason.MONDAY;
        var first = new TimeSlot(1, day, LocalTime.of(9, 0), LocalTime.of(12, 0));
        var touching = new TimeSlot(2, day, LocalTime.of(12, 0), LocalTime.of(15, 0));
        var overlapping = new TimeSlot(2, day, LocalTime.of(11, 59), LocalTime.of(15, 0));

        assertThat(withSlots(first, touching).slots()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> withSlots(overlapping, first));
    }

    private static PlanningProblem withSlots(TimeSlot... slots) {
        return new PlanningProblem(
                SmallSeason.rules(), List.of(slots), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void a_household_in_two_earlier_meetings_is_refused() {
        var kind = GroupKind.nationality("SO");
        var one = new EarlierMeeting(SmallSeason.meeting(1, kind, 1, 5L), false, Set.of());
        var two = new EarlierMeeting(SmallSeason.meeting(2, kind, 2, 5L), false, Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallSeason.of(household(5, 1, "SO")).withEarlier(List.of(one, two)));
    }

    @Test
    void weekly_times_give_slots_from_the_first_to_the_last_day_but_none_on_days_off() {
        var monday = LocalDate.of(2027, 9, 6);
        var rules = SeasonRules.programme(monday, monday.plusWeeks(2)).withDaysOff(Set.of(monday.plusWeeks(1)));
        var mondays = new SeasonSlots.WeeklyTime(Set.of(DayOfWeek.MONDAY), LocalTime.of(17, 0), LocalTime.of(20, 0));

        var slots = SeasonSlots.of(rules, List.of(mondays));

        assertThat(slots).extracting(TimeSlot::date).containsExactly(monday, monday.plusWeeks(2));
        assertThat(slots).extracting(TimeSlot::id).containsExactly(1L, 2L);
    }
}
