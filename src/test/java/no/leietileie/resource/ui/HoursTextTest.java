package no.leietileie.resource.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import no.leietileie.resource.WeeklyHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @Test
    void hours_are_read_as_people_write_them_and_shown_in_one_form() {
        var hours = HoursText.parse(Map.of(DayOfWeek.FRIDAY, "17 - 20, 8–11.30", DayOfWeek.MONDAY, "8:00-15:30"));

        assertThat(hours)
                .containsExactly(
                        new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(15, 30)),
                        new WeeklyHours(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(11, 30)),
                        new WeeklyHours(DayOfWeek.FRIDAY, LocalTime.of(17, 0), LocalTime.of(20, 0)));
        assertThat(HoursText.format(hours))
                .containsExactly(
                        entry(DayOfWeek.MONDAY, "08.00–15.30"), entry(DayOfWeek.FRIDAY, "08.00–11.30, 17.00–20.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"åtte", "8", "8-25", "8.75-9", "10-9", "9-9"})
    void what_is_no_stretch_of_time_is_refused(String text) {
        assertThatThrownBy(() -> HoursText.parse(Map.of(DayOfWeek.MONDAY, text)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
