package no.leietileie.meeting.planning;

import java.util.Set;

/**
 * A consultant.
 *
 * @param free ids of the slots at which they can hold a meeting
 */
public record StaffMember(long id, Set<Long> free) {

    public StaffMember {
        free = Set.copyOf(free);
    }
}
