package no.leietileie.resource.calendar;

import java.time.LocalDate;

/**
 * Days that are not like others.
 *
 * @param id of the stored entry, 0 for a public holiday, which nobody can change
 * @param holiday names the public holiday, such as {@code CHRISTMAS}; empty for stored entries
 * @param name as somebody wrote it; empty for a public holiday
 */
public record SpecialDay(
        long id,
        long version,
        SpecialDayKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String holiday,
        String name) {

    static SpecialDay publicHoliday(LocalDate day, String holiday) {
        return new SpecialDay(0, 0, SpecialDayKind.PUBLIC_HOLIDAY, day, day, holiday, "");
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
