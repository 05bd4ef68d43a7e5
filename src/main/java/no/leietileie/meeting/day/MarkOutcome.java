package no.leietileie.meeting.day;

import java.time.Instant;
import no.leietileie.meeting.Attendance;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What came of a mark. */
public sealed interface MarkOutcome {

    /** @param household what has become of the household by it; null while that is open */
    record Marked(@Nullable Attendance household) implements MarkOutcome {}

    /** Nothing was changed: somebody else has marked the person otherwise. */
    record ChangedBy(String name, Instant at, @Nullable Attendance theirs) implements MarkOutcome {}

    /** Nothing was changed: before the day of the meeting nobody knows who comes. */
    record NotYet() implements MarkOutcome {}

    /** Nothing was changed: the household has got a place in another meeting since it called off this one. */
    record PlacedElsewhere(TimeSlot slot) implements MarkOutcome {}

    /** Nothing was changed: the household is not in the meeting any longer, or the meeting is off. */
    record Gone() implements MarkOutcome {}
}
