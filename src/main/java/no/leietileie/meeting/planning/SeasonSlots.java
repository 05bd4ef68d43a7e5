package no.leietileie.meeting.planning;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The slots of a season from its weekly times. */
public final class SeasonSlots {

    private SeasonSlots() {}

    public record WeeklyTime(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        public WeeklyTime {
            days = Set.copyOf(days);
        }
    }

    /** Days off have none; ids count from 1 in the order of time. */
    public static List<TimeSlot> of(SeasonRules rules, List<WeeklyTime> times) {
        var slots = new ArrayList<TimeSlot>();
        rules.from()
                .datesUntil(rules.to().plusDays(1))
                .filter(day -> !rules.isDayOff(day))
                .forEach(day -> times.stream()
                        .filter(time -> time.days().contains(day.getDayOfWeek()))
                        .forEach(time -> slots.add(new TimeSlot(slots.size() + 1L, day, time.from(), time.to()))));
        return slots;
    }
}
