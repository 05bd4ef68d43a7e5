package no.leietileie.meeting;

import java.time.Instant;
import java.util.List;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/**
 * @param kind whom it is planned for: for colleagues only, never for those who come
 * @param pinned whether its time and venue stay when the plan is made anew
 * @param participants that the user may see, in the order of their talks
 */
public record MeetingRow(
        MeetingId id,
        long version,
        SeasonId season,
        TimeSlot slot,
        ResourceId venue,
        List<ResourceId> staff,
        List<BookedInterpreter> interpreters,
        GroupKind kind,
        MeetingState state,
        boolean pinned,
        String note,
        List<ParticipantRow> participants) {

    /** Whether it has not begun, and is not off. */
    public boolean isComing(Instant now) {
        return state == MeetingState.PLANNED && slot.start().isAfter(now);
    }

    /** Whether it is at the same time and place, by the same people, and off if the other is. */
    public boolean isHeldAs(MeetingRow other) {
        return slot.equals(other.slot)
                && venue.equals(other.venue)
                && staff.equals(other.staff)
                && interpreters.equals(other.interpreters)
                && (state == MeetingState.CANCELLED) == (other.state == MeetingState.CANCELLED);
    }

    /** Those who have called off, or go elsewhere, left out. */
    public List<ParticipantRow> expected() {
        return participants.stream().filter(ParticipantRow::hasPlace).toList();
    }

    /** The note is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "MeetingRow[" + id + "]";
    }
}
