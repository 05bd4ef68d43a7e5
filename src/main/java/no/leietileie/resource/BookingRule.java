package no.leietileie.resource;

import java.util.ArrayList;
import java.util.List;

/** What keeps a resource from being booked, apart from its other bookings. */
final class BookingRule {

    private BookingRule() {}

    static List<BookingProblem> problems(
            ResourceRow resource, Availability availability, boolean conflictOfInterest, TimeSlot slot) {
        List<BookingProblem> problems = new ArrayList<>();
        if (!resource.active()) {
            problems.add(new BookingProblem.NoLongerUsed(resource.name()));
        }
        if (conflictOfInterest) {
            problems.add(new BookingProblem.ConflictOfInterest(resource.name()));
        }
        if (availability.isAbsentDuring(slot)) {
            problems.add(new BookingProblem.Absent(resource.name()));
        } else if (!availability.isOpenDuring(slot)) {
            problems.add(new BookingProblem.OutsideHours(resource.name()));
        }
        return problems;
    }
}
