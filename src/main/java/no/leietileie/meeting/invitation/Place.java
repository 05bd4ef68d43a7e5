package no.leietileie.meeting.invitation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.Meetings;
import no.leietileie.register.HouseholdId;

/**
 * A household in a meeting that has not begun, and the letters that can be written about it. They know of nobody else.
 *
 * @param directions how to find the door, in the venue's own words; may be empty
 */
record Place(HouseholdId household, MeetingId meeting, PlaceFacts facts, String directions) {

    /** The words of an invitation, and of a reminder. */
    Addressed told() {
        return addressed(Map.of(), Set.of());
    }

    /** @param before what the household was told first */
    Addressed toldInsteadOf(PlaceFacts before) {
        return addressed(before.asPreviousTo(facts), Set.of(Condition.MOVED));
    }

    private Addressed addressed(Map<MergeField, FieldValue> more, Set<Condition> conditions) {
        Map<MergeField, FieldValue> values = new EnumMap<>(MergeField.class);
        values.putAll(facts.values());
        values.putAll(more);
        var all = EnumSet.noneOf(Condition.class);
        all.addAll(facts.conditions());
        all.addAll(conditions);
        if (!directions.isBlank()) {
            values.put(MergeField.MEETING_DIRECTIONS, FieldValue.of(directions));
            all.add(Condition.WITH_DIRECTIONS);
        }
        return new Addressed(household, values, all, about(meeting));
    }

    /**
     * For a household that has no place any longer.
     *
     * @param about the meeting that it was told of
     */
    static Addressed cancelled(HouseholdId household, MailingReference about, PlaceFacts before) {
        return new Addressed(household, before.asPrevious(), Set.of(Condition.CANCELLED), about);
    }

    static MailingReference about(MeetingId meeting) {
        return new MailingReference(Meetings.BOOKING, meeting.value());
    }
}
