package no.leietileie.resource;

import no.leietileie.resource.calendar.SpecialDay;

/** Why a resource cannot be booked for a time. */
public sealed interface BookingProblem {

    /** @param slot for which it is taken already */
    record Taken(String name, TimeSlot slot) implements BookingProblem {}

    record Absent(String name) implements BookingProblem {}

    record OutsideHours(String name) implements BookingProblem {}

    record NoLongerUsed(String name) implements BookingProblem {}

    /** The interpreter must not interpret for this household. */
    record ConflictOfInterest(String name) implements BookingProblem {}

    record DayClosed(SpecialDay day) implements BookingProblem {}
}
