package no.leietileie.meeting.schedule;

import java.util.List;
import java.util.Map;
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

        SeasonId season();

        /**
         * @param meeting null for none
         * @param round of its talk; null for none
         */
        record OfHousehold(
                SeasonId season,
                HouseholdId household,
                @Nullable MeetingId meeting,
                @Nullable MeetingId now,
                boolean pinned,
                String reason,
                @Nullable Integer round,
                boolean alone,
                @Nullable TimeSlot awayNow)
                implements Before {

            OfHousehold withAlone(boolean wasAlone) {
                return new OfHousehold(season, household, meeting, now, pinned, reason, round, wasAlone, awayNow);
            }
        }

        /** @param rounds of the talks */
        record OfMeeting(
                SeasonId season,
                MeetingId meeting,
                TimeSlot time,
                ResourceId venue,
                Set<ResourceId> staff,
                boolean pinned,
                Map<Long, Integer> rounds)
                implements Before {}

        /** The meeting was cancelled. @param seats of those who were in it */
        record OfCancelled(SeasonId season, MeetingId meeting, List<Seat> seats) implements Before {}

        /** @param round of its talk; null for none */
        record Seat(
                HouseholdId household,
                boolean pinned,
                String reason,
                @Nullable Integer round) {}
    }
}
