package no.leietileie.meeting.schedule;

import no.leietileie.meeting.MeetingId;
import no.leietileie.register.HouseholdId;

/** What was said about coming to a place that a household had before. */
public interface FormerMarks {

    /** The household has a place in the meeting anew, and nothing is said of it yet. */
    void forget(MeetingId meeting, HouseholdId household);
}
