package no.leietileie.meeting.day;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.leietileie.meeting.Attendance;

/** What became of the invitation of a household, from what became of each who was invited. */
final class HouseholdAttendance {

    /** One who was there has met us for all; notice given by one is given for all. */
    private static final List<Attendance> ORDER =
            List.of(Attendance.CAME, Attendance.LATE, Attendance.MOVED, Attendance.CANCELLED, Attendance.NO_SHOW);

    private HouseholdAttendance() {}

    /**
     * @param marks of those who have one
     * @param invited how many have a line on the list
     * @return empty while it is open: nobody came yet, and somebody has no mark
     */
    static Optional<Attendance> of(Collection<Attendance> marks, int invited) {
        Optional<Attendance> first = ORDER.stream().filter(marks::contains).findFirst();
        return first.filter(mark -> mark.isThere() || marks.size() >= invited);
    }
}
