package no.leietileie.meeting.planning;

import java.util.Set;

/**
 * A meeting of the plan so far.
 *
 * @param slotPinned its time and venue were promised, or chosen by hand
 * @param pinned ids of the households whose place in it was promised, or chosen by hand: for them the group key does not count
 */
public record EarlierMeeting(PlannedMeeting meeting, boolean slotPinned, Set<Long> pinned) {

    public EarlierMeeting {
        pinned = Set.copyOf(pinned);
        if (!meeting.households().containsAll(pinned)) {
            throw new IllegalArgumentException("Meeting %d: a pinned household is not in it".formatted(meeting.id()));
        }
    }

    /** Nobody has been told of it. */
    public static EarlierMeeting draft(PlannedMeeting meeting) {
        return new EarlierMeeting(meeting, false, Set.of());
    }

    /** Everybody in it has been invited. */
    public static EarlierMeeting promised(PlannedMeeting meeting) {
        return new EarlierMeeting(meeting, true, Set.copyOf(meeting.households()));
    }
}
