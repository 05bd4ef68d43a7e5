package no.leietileie.meeting.planning.capacity;

import static no.leietileie.meeting.planning.SmallSeason.allSlots;
import static no.leietileie.meeting.planning.SmallSeason.household;
import static no.leietileie.meeting.planning.SmallSeason.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.meeting.planning.SmallSeason;
import org.junit.jupiter.api.Test;

class LowerBoundTest {

    @Test
    void a_nationality_of_fewer_than_five_needs_no_meeting_of_its_own() {
        var bound = LowerBound.of(
                SmallSeason.of(household(1, 5, "SO"), household(2, 4, "SY", "ar"), household(3, 2, "IQ", "ar")));

        assertThat(bound).isEqualTo(new LowerBound(0, 2, 2));
    }

    @Test
    void four_four_and_three_persons_leave_one_household_out() {
        var bound = LowerBound.of(SmallSeason.of(household(1, 4, "SO"), household(2, 4, "SO"), household(3, 3, "SO")));

        assertThat(bound.leftOutWeight()).isEqualTo(1);
    }

    @Test
    void who_is_always_away_or_has_no_interpreter_is_left_out_of_every_plan() {
        var bound = LowerBound.of(SmallSeason.of(
                household(1, 5, "SO"), household(2, 1, "SO").withAway(allSlots()), household(3, 5, "ET", "am")));

        assertThat(bound.leftOutWeight()).isEqualTo(2);
    }

    @Test
    void persons_beyond_all_seats_are_left_out() {
        var households = pairs(1, 23, "SO", "nb");

        var bound = LowerBound.of(SmallSeason.of().withHouseholds(households));

        assertThat(bound.leftOutWeight()).isEqualTo(3);
    }
}
