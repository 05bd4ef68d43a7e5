package no.leietileie.meeting.schedule;

import java.util.List;
import java.util.Set;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.explaining.Block;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What came of a change by hand. */
public sealed interface PlaceOutcome {

    /** @param before with which the change is taken back */
    record Done(Before before) implements PlaceOutcome {}

    /** Nothing was changed: it would break what no plan may break. */
    record Refused(List<Block> blocks) implements PlaceOutcome {}

    /** Nothing was changed: this colleague has changed the place in the meantime. */
    record ChangedBy(String name) implements PlaceOutcome {}

    /** Nothing was changed: a plan is being made. */
    record BeingPlanned() implements PlaceOutcome {}

    /** Nothing was changed: the meeting has begun or is off, or the household is no longer planned for. */
    record Gone() implements PlaceOutcome {}

    /** How it was. */
    sealed interface Before {

        /** @param meeting null for none */
        record OfHousehold(
                SeasonId season,
                HouseholdId household,
                @Nullable MeetingId meeting,
                @Nullable MeetingId now,
                boolean pinned,
                String reason,
                boolean alone,
                @Nullable TimeSlot awayNow)
                implements Before {

            OfHousehold withAlone(boolean wasAlone) {
                return new OfHousehold(season, household, meeting, now, pinned, reason, wasAlone, awayNow);
            }
        }

        record OfMeeting(
                SeasonId season,
                MeetingId meeting,
                TimeSlot time,
                ResourceId venue,
                Set<ResourceId> staff,
                boolean pinned)
                implements Before {}
    }
}
