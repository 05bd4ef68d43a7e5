package no.leietileie.meeting.planning;

/** What brings households together: the programme says nationality; the administrator may choose language instead. */
public enum GroupKey {
    NATIONALITY,
    LANGUAGE
}
