package no.leietileie.resource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a resource is there, without what it is booked for.
 *
 * @param hours of an ordinary week; none at all means that nobody knows, and then any time by day will do
 */
public record Availability(Collection<WeeklyHours> hours, Collection<TimeSlot> absences) {

    static final LocalTime EARLIEST = LocalTime.of(7, 0);
    static final LocalTime LATEST = LocalTime.of(21, 0);

    public boolean isAbsentDuring(TimeSlot slot) {
        return absences.stream().anyMatch(slot::overlaps);
    }

    public boolean isOpenDuring(TimeSlot slot) {
        return openOn(slot.date()).stream().anyMatch(open -> open.contains(slot));
    }

    /** What is left of the day when absences and {@code taken} are cut out, in order. */
    public List<TimeSlot> freeOn(LocalDate date, Collection<TimeSlot> taken) {
        List<TimeSlot> free = openOn(date);
        for (TimeSlot gone : Stream.concat(absences.stream(), taken.stream()).toList()) {
            free = free.stream().flatMap(piece -> piece.without(gone).stream()).toList();
        }
        return free;
    }

    private List<TimeSlot> openOn(LocalDate date) {
        if (hours.isEmpty()) {
            return List.of(TimeSlot.on(date, EARLIEST, LATEST));
        }
        return hours.stream()
                .filter(hour -> hour.weekday() == date.getDayOfWeek())
                .sorted()
                .map(hour -> TimeSlot.on(date, hour.opens(), hour.closes()))
                .toList();
    }
}
