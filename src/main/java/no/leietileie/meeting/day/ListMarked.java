package no.leietileie.meeting.day;

import no.leietileie.meeting.MeetingId;

/** Somebody has marked somebody on the attendance list of this meeting. */
public record ListMarked(MeetingId meeting) {}
