package no.leietileie.meeting.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.ParticipantRow.TalkTime;
import no.leietileie.meeting.needs.Need;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household on the attendance list.
 *
 * @param languages of those who are invited
 * @param talk its own time after the common part
 * @param need what it needs to take part
 * @param safetyNote what was last noted about safety at visits; empty for nothing
 * @param attendance of the household as a whole; null while it is open
 * @param notes what is written down
 */
public record DayHousehold(
        HouseholdId household,
        List<Attendee> attendees,
        Set<LanguageTag> languages,
        boolean interpreterNeeded,
        @Nullable TalkTime talk,
        Need need,
        String safetyNote,
        @Nullable Attendance attendance,
        boolean walkIn,
        Map<DayField, String> notes) {

    public DayHousehold {
        attendees = List.copyOf(attendees);
        languages = Set.copyOf(languages);
        notes = Map.copyOf(notes);
    }

    /** Whether all is the same but what is marked and written down. */
    public boolean isToldAs(DayHousehold other) {
        return told().equals(other.told());
    }

    private DayHousehold told() {
        return new DayHousehold(
                household,
                attendees.stream()
                        .map(one -> new Attendee(one.person(), one.name(), null))
                        .toList(),
                languages,
                interpreterNeeded,
                talk,
                need,
                safetyNote,
                null,
                walkIn,
                Map.of());
    }

    /** It is all about people: nothing of it must end in a log. */
    @Override
    public String toString() {
        return "DayHousehold[" + household + "]";
    }
}
