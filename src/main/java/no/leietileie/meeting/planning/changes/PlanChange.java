package no.leietileie.meeting.planning.changes;

/**
 * One thing that is different. A household is told by its meetings before and after; 0 stands for none.
 *
 * @param promised whether somebody was told otherwise: their letters have to be corrected
 * @param household 0 when it is about a meeting
 * @param meetingBefore id of the meeting
 * @param meetingAfter id of the meeting
 */
public record PlanChange(Kind kind, boolean promised, long household, long meetingBefore, long meetingAfter) {

    /** In the order in which they are listed. */
    public enum Kind {
        MEETING_CANCELLED,
        MEETING_AT_ANOTHER_TIME,
        MEETING_AT_ANOTHER_VENUE,
        HOUSEHOLD_WITHOUT_PLACE,
        HOUSEHOLD_IN_ANOTHER_MEETING,
        MEETING_WITH_OTHER_STAFF,
        MEETING_WITH_OTHER_INTERPRETERS,
        HOUSEHOLD_WITH_A_PLACE,
        MEETING_NEW
    }
}
