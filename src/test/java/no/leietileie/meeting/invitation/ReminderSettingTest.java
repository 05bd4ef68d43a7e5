package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a reminder is due, and to whom it is welcome. */
class ReminderSettingTest {

    private static final LocalDate MEETING = LocalDate.of(2027, 1, 12);

    @ParameterizedTest
    @CsvSource({"2027-01-08, false", "2027-01-09, true", "2027-01-11, true"})
    void three_days_before_it_is_near_and_a_day_that_was_missed_is_made_up_for(LocalDate today, boolean near) {
        assertThat(new ReminderSetting(3).isNear(MEETING, today)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-08, true", "2027-01-09, false"})
    void whoever_got_the_letter_in_the_same_days_is_not_sent_another(LocalDate toldOn, boolean welcome) {
        assertThat(new ReminderSetting(3).isWelcome(MEETING, toldOn)).isEqualTo(welcome);
    }

    @Test
    void a_letter_that_nobody_has_posted_is_no_reason_to_remind() {
        assertThat(new ReminderSetting(3).isWelcome(MEETING, null)).isFalse();
    }

    @Property
    void with_no_days_nobody_is_ever_reminded(@ForAll @IntRange(min = 0, max = 400) int before) {
        assertThat(new ReminderSetting(0).isNear(MEETING, MEETING.minusDays(before)))
                .isFalse();
    }
}
