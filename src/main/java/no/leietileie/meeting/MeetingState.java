package no.leietileie.meeting;

public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
