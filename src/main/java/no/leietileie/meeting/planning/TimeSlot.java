package no.leietileie.meeting.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;

/** When a meeting can be held. Slots of a season do not overlap: several meetings may be held in one, at different venues. */
public record TimeSlot(long id, LocalDate date, LocalTime from, LocalTime to) {

    private static final int WEEKS_KEY = 100;

    public TimeSlot {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Slot %d ends before it starts".formatted(id));
        }
    }

    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** The ISO week, as 202636. */
    public int week() {
        return date.get(IsoFields.WEEK_BASED_YEAR) * WEEKS_KEY + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    boolean overlaps(TimeSlot later) {
        return date.equals(later.date) && later.from.isBefore(to);
    }
}
