package no.leietileie.meeting.planning.solving;

import java.util.List;

/**
 * A time with what the consultants and interpreters can do in it.
 *
 * @param week of the season, from 0
 * @param weekLimit meetings of that week at most
 * @param meetingsByStaff how many meetings the consultants who are there can hold
 * @param talksEach how many talks one consultant or interpreter can have after the common part
 */
public record Slot(
        int index,
        long id,
        int week,
        int weekLimit,
        boolean dayOff,
        boolean evening,
        int meetingsByStaff,
        int talksEach,
        List<Translator> translators) {

    /** Slots are compared very often; there is one object for each. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
