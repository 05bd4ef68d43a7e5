package no.leietileie.meeting.schedule;

import java.time.Instant;
import java.util.List;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.planning.GroupKind;
import no.leietileie.meeting.planning.changes.PlanChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A plan made anew, as the changes that it would bring.
 *
 * @param overtaken the plan or its resources have changed since: it can no longer be accepted
 * @param toBeTold how many households that were told of their place must be told of another
 * @param changes those that break what was decided first
 */
public record PlanProposalRow(
        Instant madeAt,
        String madeBy,
        boolean overtaken,
        int meetings,
        int leftOut,
        int toBeTold,
        List<Change> changes) {

    /**
     * @param decided whether it breaks what was promised or decided by hand
     * @param household null when it is about a meeting
     * @param before null where there was none
     * @param after null where there is none any more
     */
    public record Change(
            PlanChange.Kind kind,
            boolean decided,
            @Nullable HouseholdId household,
            @Nullable Spot before,
            @Nullable Spot after) {}

    /** A meeting's time, venue and group. */
    public record Spot(MeetingId meeting, TimeSlot time, ResourceId venue, GroupKind group) {}
}
