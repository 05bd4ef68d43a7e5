package no.leietileie.meeting.day;

import no.leietileie.meeting.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * A line of the attendance list.
 *
 * @param person the number of a registered person; below zero for an adult of the household whose name nobody knows
 * @param name empty when nobody knows it
 * @param mark null while nothing was said
 */
public record Attendee(long person, String name, @Nullable Attendance mark) {

    /** The name must not end in a log. */
    @Override
    public String toString() {
        return "Attendee[" + person + ", " + mark + "]";
    }
}
