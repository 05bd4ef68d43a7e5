package no.leietileie.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 5);
    private static final List<WeeklyHours> OFFICE = WeeklyHours.workdays(LocalTime.of(8, 0), LocalTime.of(15, 30));

    @Test
    void an_appointment_may_end_when_the_day_ends_and_not_a_minute_later() {
        Availability office = new Availability(OFFICE, List.of());

        assertThat(office.isOpenDuring(TimeSlot.on(TUESDAY, LocalTime.of(14, 0), LocalTime.of(15, 30))))
                .isTrue();
        assertThat(office.isOpenDuring(TimeSlot.on(TUESDAY, LocalTime.of(14, 0), LocalTime.of(15, 31))))
                .isFalse();
        assertThat(office.isOpenDuring(TimeSlot.on(SATURDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))))
                .isFalse();
    }

    @Test
    void whoever_has_no_hours_is_there_by_day() {
        Availability unknown = new Availability(List.of(), List.of());

        assertThat(unknown.isOpenDuring(TimeSlot.on(SATURDAY, LocalTime.of(7, 0), LocalTime.of(21, 0))))
                .isTrue();
        assertThat(unknown.isOpenDuring(TimeSlot.on(SATURDAY, LocalTime.of(6, 59), LocalTime.of(9, 0))))
                .isFalse();
    }

    @Test
    void what_is_free_is_the_day_without_absence_and_bookings() {
        Availability office =
                new Availability(OFFICE, List.of(TimeSlot.on(TUESDAY, LocalTime.of(14, 0), LocalTime.of(16, 0))));

        assertThat(office.freeOn(TUESDAY, List.of(TimeSlot.on(TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)))))
                .containsExactly(
                        TimeSlot.on(TUESDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)),
                        TimeSlot.on(TUESDAY, LocalTime.of(10, 0), LocalTime.of(14, 0)));
    }
}
