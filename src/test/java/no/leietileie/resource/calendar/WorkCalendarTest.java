package no.leietileie.resource.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class WorkCalendarTest {

    @Autowired
    WorkCalendar calendar;

    @Test
    void the_public_holidays_of_2027_are_twelve_though_two_fall_on_one_day() {
        var holidays =
                SignedIn.consultant(() -> calendar.listBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));

        assertThat(holidays)
                .filteredOn(day -> day.kind() == SpecialDayKind.PUBLIC_HOLIDAY)
                .extracting(SpecialDay::firstDay)
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 25),
                        LocalDate.of(2027, 3, 26),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2027, 3, 29),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 16),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 12, 25),
                        LocalDate.of(2027, 12, 26));
    }

    @Test
    void a_school_holiday_and_days_to_avoid_close_nothing_and_a_day_of_planning_does() {
        LocalDate day = LocalDate.of(2027, 2, 22);
        SignedIn.consultant(() -> {
            calendar.add(new CalendarEntryData(SpecialDayKind.SCHOOL_HOLIDAY, day, day.plusDays(4), "Vinterferie"));
            return calendar.add(
                    new CalendarEntryData(SpecialDayKind.CLOSED, day.plusDays(1), day.plusDays(1), "Plandag"));
        });

        assertThat(SignedIn.consultant(() -> calendar.closedDays(day, day.plusDays(4))))
                .containsExactly(day.plusDays(1));
        assertThat(SignedIn.consultant(() -> calendar.closingOn(day))).isEmpty();
    }

    @Test
    void ramadan_and_eid_are_proposed_until_they_are_in_the_calendar() {
        var proposals = SignedIn.consultant(() -> calendar.proposals(2027));
        assertThat(proposals)
                .extracting(FeastProposal::feast, FeastProposal::firstDay)
                .containsExactly(
                        tuple("RAMADAN", LocalDate.of(2027, 2, 8)),
                        tuple("EID_AL_FITR", LocalDate.of(2027, 3, 9)),
                        tuple("EID_AL_ADHA", LocalDate.of(2027, 5, 16)));

        SignedIn.consultant(() -> calendar.add(new CalendarEntryData(
                SpecialDayKind.AVOID, LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 8), "Ramadan")));

        assertThat(SignedIn.consultant(() -> calendar.proposals(2027)))
                .extracting(FeastProposal::feast)
                .containsExactly("EID_AL_FITR", "EID_AL_ADHA");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_not_stored() {
        LocalDate day = LocalDate.of(2027, 8, 12);
        long id = SignedIn.consultant(
                () -> calendar.add(new CalendarEntryData(SpecialDayKind.CLOSED, day, day, "Plandag")));
        SpecialDay seen = SignedIn.consultant(() -> calendar.closingOn(day)).orElseThrow();

        boolean stored = SignedIn.consultant(() ->
                calendar.change(id, new CalendarEntryData(SpecialDayKind.CLOSED, day, day, "Min"), seen.version() + 1));

        assertThat(stored).isFalse();
        assertThat(SignedIn.consultant(() -> calendar.closingOn(day))
                        .orElseThrow()
                        .name())
                .isEqualTo("Plandag");
    }
}
