package no.leietileie.meeting.day;

import no.leietileie.meeting.schedule.PlaceOutcome;

/** What came of sending a household to another meeting, or of taking in one that came uninvited. */
public sealed interface DayMoveOutcome {

    record Done(DayMove back) implements DayMoveOutcome {}

    /** Nothing was changed: the place in another meeting stands in the way. */
    record Refused(PlaceOutcome why) implements DayMoveOutcome {}

    /** Nothing was changed: the household is on the list already. */
    record AlreadyThere() implements DayMoveOutcome {}

    /** Nothing was changed: a household with address protection is in no group; it gets a talk of its own. */
    record NeverInGroups() implements DayMoveOutcome {}

    /** Nothing was changed: the household is not on the list any longer, or the meeting is off. */
    record Gone() implements DayMoveOutcome {}
}
