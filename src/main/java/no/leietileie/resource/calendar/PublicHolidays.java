package no.leietileie.resource.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Norwegian public holidays, 1 and 17 May among them. */
final class PublicHolidays {

    private static final HolidayManager NORWAY = HolidayManager.getInstance(ManagerParameters.create("no"));

    private PublicHolidays() {}

    /** In order. Two that fall on the same day, or one that is listed twice, are one. */
    static List<SpecialDay> between(LocalDate first, LocalDate last) {
        SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
        NORWAY.getHolidays(first, last).stream()
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .forEach(holiday -> days.putIfAbsent(
                        holiday.getDate(), SpecialDay.publicHoliday(holiday.getDate(), holiday.getPropertiesKey())));
        return List.copyOf(days.values());
    }
}
