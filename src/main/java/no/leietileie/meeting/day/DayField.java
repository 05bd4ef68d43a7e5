package no.leietileie.meeting.day;

/** What is written down about a household on the day. Each field is saved for itself. */
public enum DayField {
    /** Help with forms: what was filled in, what is missing. */
    FORM_HELP,
    /** What they wish for their home. */
    WISHES
}
