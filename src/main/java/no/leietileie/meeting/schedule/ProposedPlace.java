package no.leietileie.meeting.schedule;

import java.util.List;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.planning.BookedInterpreter;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Where a household would be if a proposal were accepted.
 *
 * @param talk null where the meeting would have no time for it
 */
public record ProposedPlace(
        TimeSlot slot,
        ResourceId venue,
        List<BookedInterpreter> interpreters,
        ParticipantRow.@Nullable TalkTime talk) {}
