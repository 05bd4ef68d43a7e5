package no.leietileie.meeting.planning;

import java.util.List;

/**
 * @param id kept when a plan is made anew
 * @param staff ids of the consultants
 * @param households ids, in no order of importance
 */
public record PlannedMeeting(
        long id,
        GroupKind kind,
        long slot,
        long venue,
        List<Long> staff,
        List<BookedInterpreter> interpreters,
        List<Long> households) {

    public PlannedMeeting {
        staff = List.copyOf(staff);
        interpreters = List.copyOf(interpreters);
        households = List.copyOf(households);
    }

    public PlannedMeeting withHouseholds(List<Long> changed) {
        return new PlannedMeeting(id, kind, slot, venue, staff, interpreters, changed);
    }

    public PlannedMeeting withStaff(List<Long> changed) {
        return new PlannedMeeting(id, kind, slot, venue, changed, interpreters, households);
    }

    public PlannedMeeting at(long otherSlot, long otherVenue) {
        return new PlannedMeeting(id, kind, otherSlot, otherVenue, staff, interpreters, households);
    }
}
