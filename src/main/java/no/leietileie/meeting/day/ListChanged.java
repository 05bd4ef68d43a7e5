package no.leietileie.meeting.day;

import no.leietileie.meeting.MeetingId;

/** Something on the attendance list of this meeting is other than before: a mark, or what was written down. */
public record ListChanged(MeetingId meeting) {}
